"""The page of `editorial`: masthead, headline, lead, body, voices, foot on one axis.

Open and normal stand voices in rows under the text; dense stands them in a column beside it.
"""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from brochure.design.art import Logos, logo, named, nearest_first, readable_side, shaped
from brochure.design.editorial.tables import (
    BESIDE_CODE,
    CAPTION_SPACE,
    CODE_SIDES,
    DENSE_PICTURE,
    FOOT_LOGO,
    FOOT_RULE_WEIGHT,
    GUTTER,
    INK,
    LANDSCAPES,
    LAST_BASELINE,
    LOGO_SPACE,
    MASTHEAD_LOGO,
    MOST_CUT,
    PAGE,
    PORTRAITS,
    ROLE_TO_VOICE,
    RULE_TO_VOICE,
    SHOWN_WIDE,
    TIGHT_LANDSCAPES,
    TOP,
    VOICE_RULE_WEIGHT,
    VOICE_TO_RULE,
    Palette,
    Setting,
)
from brochure.design.gauge import Gauge
from brochure.design.overleaf import divided_body
from brochure.design.plan import (
    Art,
    Cell,
    ColumnChoice,
    Columns,
    Fill,
    Flow,
    Gap,
    Level,
    Plan,
    Row,
    Rule,
    Square,
    Stack,
)
from brochure.design.stories import ContactStory, Figure, PictureStory, Stories, Voice
from brochure.design.structure import Artifact
from brochure.design.style import Align, Paragraph
from brochure.geometry import mm

OPEN_HEADLINE = 50  # pt; a page with a smaller one is tight
AXIS = 3  # the column where the text begins; the label column has three
FOOT_COLUMNS = (0, 3, 6, 9)
DENSE_COLUMNS = (0, 4, 8)  # 4 | 4 | 4
NAME_MEASURE = mm(61.5)  # masthead: a name in two even lines
CONTACT_NAME_MEASURE = mm(84)
BESIDE_NAME = mm(25.5)  # kept free beside the name
ONE_COLUMN = mm(114)  # body of at most eight lines
ONE_COLUMN_LINES = 8
VOICES_IN_ROWS = 3  # more stand in pairs
UNEVEN_PAIR = 2.2  # ratio of lengths from which a pair is divided 8 | 4
PAIR_HYPHENATED = mm(100)  # narrower voices may be hyphenated
VOICE_GAPS = (mm(5), mm(16))  # between voices of the dense column
DENSE_FIELD = mm(71)  # the tint behind them: to half the gutter
CALM_LINES = 3  # a dense voice of at most so many lines is balanced
FOOT_BLOCKS_UNCUT = 3


class Planner(NamedTuple):
    """Plans one page at one setting."""

    setting: Setting
    colours: Palette
    stories: Stories
    gauge: Gauge
    body_as_lead: bool = False

    def plans(self, pages: int) -> tuple[Plan, ...]:
        """One page, or a front with the announcement and a back with voices and foot."""
        return (self._page(),) if pages == 1 else (self._front(), self._back())

    def _front(self) -> Plan:
        """Masthead, headline, lead and body; the white below is what is left."""
        rows = [self._masthead(), *self._heading()]
        body, _ = divided_body(self.stories)
        rows += self._three_columns(body) if self.setting.dense else self._text_rows(body)
        return Plan(*PAGE, tuple(rows), None, LAST_BASELINE)

    def _back(self) -> Plan:
        """A running head, what the front left of the body, voices in rows, and the foot."""
        spaces = self.setting.spaces
        rows = [self._running_head()]
        _, rest = divided_body(self.stories)
        if rest:
            columns = Cell(
                self.setting.column(AXIS), self._body_columns(rest, self.setting.span(9))
            )
            rows.append(Row(Gap(spaces.kicker_to_headline + spaces.headline_to_lead), (columns,)))
        voices = self._voice_rows()
        above_foot = Gap(VOICE_TO_RULE * self.setting.voice[1])
        if voices:
            voices[0] = voices[0]._replace(gap=Gap(spaces.body_to_rule, share=1.0))
        else:
            above_foot = Gap(spaces.body_to_rule, share=1.0)
        return Plan(*PAGE, (*rows, *voices), self._foot(above_foot), LAST_BASELINE)

    def _running_head(self) -> Row:
        """The wordmark and the headline in small, which a screen reader need not hear again."""
        stories, setting = self.stories, self.setting
        title = stories.headline._replace(
            runs=tuple(
                run._replace(text=" ".join(run.text.split("\n")), style=stories.name.runs[0].style)
                for run in stories.headline.runs
            ),
            style=stories.name.style,
        )
        cells = [Cell(setting.column(AXIS), Flow((_repeated(title),), setting.span(9)))]
        if stories.logo is not None:
            mark = logo(Figure(stories.logo.subject, Artifact.LAYOUT), MASTHEAD_LOGO)
            cells.insert(0, Cell(setting.margin, mark))
        elif stories.wordmark is not None:
            word = Flow((_repeated(stories.wordmark),), setting.span(AXIS))
            cells.insert(0, Cell(setting.margin, word))
        return Row(Gap(TOP), tuple(cells), Level.CAP_LINE)

    def _three_columns(self, body: tuple[Paragraph, ...]) -> list[Row]:
        """Lead and body of a dense front without voices: three columns across the page."""
        setting, spaces = self.setting, self.setting.spaces
        rows = []
        gap = Gap(spaces.headline_to_lead, share=spaces.lead_share)
        if self.stories.lead is not None:
            cell = Cell(
                setting.column(DENSE_COLUMNS[1]), Flow((self.stories.lead,), setting.span(8))
            )
            rows.append(Row(gap, (cell,)))
            gap = Gap(spaces.lead_to_body)
        if body:
            columns = Columns(body, (ColumnChoice(3, setting.span(4), GUTTER),))
            rows.append(Row(gap, (Cell(setting.margin, columns),)))
        return rows

    def _page(self) -> Plan:
        rows = [self._masthead(), *self._heading()]
        if self.setting.dense:
            rows += self._dense_text()
            stretch = self.setting.spaces.rule_share
            above_foot = Gap(VOICE_TO_RULE * self.setting.body[1], share=stretch)
        else:
            rows += self._text_rows(self.stories.body)
            voices = self._voice_rows()
            rows += voices
            above_foot = Gap(VOICE_TO_RULE * self.setting.voice[1])
            if not voices:
                above_foot = Gap(
                    self.setting.spaces.body_to_rule, share=self.setting.spaces.rule_share
                )
        return Plan(*PAGE, tuple(rows), self._foot(above_foot), LAST_BASELINE)

    def _masthead(self) -> Row:
        stories, setting = self.stories, self.setting
        mark: Flow | Art
        if stories.logo is not None:
            mark = logo(stories.logo, MASTHEAD_LOGO)
        elif stories.wordmark is not None:
            mark = Flow((stories.wordmark,), setting.span(AXIS))
        else:
            name = Cell(setting.margin, Flow((stories.name,), setting.span(12)))
            return Row(Gap(TOP), (name,))
        left = Cell(setting.margin, mark)
        if setting.dense:
            axis = setting.column(DENSE_COLUMNS[1])
            name = Cell(axis, Flow((stories.name,), setting.span(8)))
            return Row(Gap(TOP), (left, name), Level.LAST_BASELINE)
        name = Cell(setting.column(AXIS), Flow((stories.name,), NAME_MEASURE))
        return Row(Gap(TOP), (left, name), Level.CAP_LINE)

    def _heading(self) -> list[Row]:
        """Kicker and headline across all columns; a missing kicker leaves the headline's place."""
        spaces, setting = self.setting.spaces, self.setting
        to_kicker = Gap(spaces.masthead_to_kicker, spaces.kicker_share)
        headline = Cell(setting.margin, Flow((self.stories.headline,), setting.span(12)))
        if self.stories.kicker is None:
            skipped = 0.66 * setting.kicker + spaces.kicker_to_headline  # the kicker's cap height
            gap = to_kicker._replace(least=to_kicker.least + skipped)
            return [Row(gap, (headline,), lowest=spaces.lowest_kicker + skipped)]
        kicker = Cell(setting.margin, Flow((self.stories.kicker,), setting.span(12)))
        return [
            Row(to_kicker, (kicker,), lowest=spaces.lowest_kicker),
            Row(Gap(spaces.kicker_to_headline), (headline,)),
        ]

    def _text_rows(self, body: tuple[Paragraph, ...]) -> list[Row]:
        """Lead and body on the axis."""
        spaces, setting = self.setting.spaces, self.setting
        axis, width = setting.column(AXIS), setting.span(9)
        rows = []
        gap = Gap(spaces.headline_to_lead, share=spaces.lead_share)
        if self.stories.lead is not None:
            rows.append(Row(gap, (Cell(axis, Flow((self.stories.lead,), width)),)))
            gap = Gap(spaces.lead_to_body)
        picture = self.stories.picture
        if picture is not None and (_is_wide(picture) or not body or self.body_as_lead):
            rows.append(self._wide_picture(picture, gap))
            gap = Gap(spaces.lead_to_body)
            picture = None
        if body:
            cells = [Cell(axis, self._body_columns(body, width, picture))]
            if picture is not None:
                half = (width - GUTTER) / 2
                cells.append(Cell(axis + half + GUTTER, self._standing_picture(picture, half)))
            rows.append(Row(gap, tuple(cells), Level.CAP_LINE))
        return rows

    def _wide_picture(self, picture: PictureStory, gap: Gap) -> Row:
        """A picture across the axis' columns, its caption beside its foot in the label column."""
        setting, figure = self.setting, picture.figure
        width = setting.span(9)
        aspects: tuple[float, ...] = (
            LANDSCAPES if setting.headline[0] >= OPEN_HEADLINE else TIGHT_LANDSCAPES
        )
        if not _is_wide(picture):
            width, aspects = (width - GUTTER) / 2, nearest_first(figure.subject, PORTRAITS)
        aspect, crop = shaped(figure.subject, aspects, MOST_CUT)
        art = Art(figure.subject, width, width / aspect, figure.owner, crop)
        cells = [Cell(setting.column(AXIS), art)]
        if picture.caption is not None:
            caption = Flow((picture.caption,), setting.span(AXIS))
            cells.insert(0, Cell(setting.column(0), caption))
        return Row(gap, tuple(cells), Level.LAST_BASELINE)

    def _standing_picture(
        self, picture: PictureStory, width: float, aspects: tuple[float, ...] = PORTRAITS
    ) -> Stack:
        """A picture at the head of a column, its caption under it."""
        beside = self.setting.column(AXIS) + width + GUTTER
        x = self.setting.margin if self.setting.dense else beside
        figure = picture.figure
        ordered = nearest_first(figure.subject, aspects)
        aspect, crop = shaped(figure.subject, ordered, MOST_CUT)
        art = Art(figure.subject, width, width / aspect, figure.owner, crop)
        rows = [Row(Gap(0), (Cell(x, art),))]
        if picture.caption is not None:
            rows.append(Row(Gap(CAPTION_SPACE), (Cell(x, Flow((picture.caption,), width)),)))
        return Stack(tuple(rows))

    def _reserve(self, picture: PictureStory, width: float) -> float:
        """What a picture and its caption take at the head of a column: whole lines of the body."""
        subject = picture.figure.subject
        aspect, _ = shaped(subject, nearest_first(subject, PORTRAITS), MOST_CUT)
        height = width / aspect
        if picture.caption is not None:
            lines = len(self.gauge.lines(picture.caption, width))
            style = picture.caption.runs[0].style
            height += CAPTION_SPACE + self.gauge.cap_height(style)
            height += (lines - 1) * picture.caption.style.leading
        leading = self.setting.body[1]
        return ceil((height + leading / 2) / leading) * leading

    def _body_columns(
        self, body: tuple[Paragraph, ...], width: float, picture: PictureStory | None = None
    ) -> Flow | Columns:
        if self.body_as_lead:
            return Flow(body, width)
        if picture is not None:
            half = (width - GUTTER) / 2
            choice = ColumnChoice(2, half, GUTTER, reserve=self._reserve(picture, half))
            return Columns(body, (choice,))
        half = (width - GUTTER) / 2
        return Columns(
            body,
            (ColumnChoice(1, ONE_COLUMN, 0, ONE_COLUMN_LINES), ColumnChoice(2, half, GUTTER)),
        )

    def _voice_rows(self) -> list[Row]:
        """One to three voices a row each; four in pairs, a fifth in a row of its own."""
        voices = self.stories.voices
        if len(voices) <= VOICES_IN_ROWS:
            rows = [self._voice_row(voice) for voice in voices]
        else:
            rows = [self._pair(voices[0], voices[1]), self._pair(voices[2], voices[3])]
            rows += [self._voice_row(voice) for voice in voices[4:]]
        spaces = self.setting.spaces
        if rows:
            rows[0] = rows[0]._replace(gap=Gap(spaces.body_to_rule, share=spaces.rule_share))
        return rows

    def _voice_rules(self) -> tuple[Rule, ...]:
        setting = self.setting
        return (
            self._rule(0, setting.span(AXIS)),
            self._rule(AXIS, setting.span(9)),
        )

    def _rule(self, column: int, length: float) -> Rule:
        return Rule(self.setting.column(column), length, VOICE_RULE_WEIGHT, self.colours.accent)

    def _voice_row(self, voice: Voice) -> Row:
        setting = self.setting
        leading = setting.voice[1]
        label = (voice.speaker, voice.role) if voice.role else (voice.speaker,)
        return Row(
            Gap(VOICE_TO_RULE * leading),
            (
                Cell(setting.column(0), Flow(label, setting.span(AXIS))),
                Cell(setting.column(AXIS), Flow((voice.text,), setting.span(9))),
            ),
            rules=self._voice_rules(),
            rule_to_caps=RULE_TO_VOICE * leading,
            fill=Fill(0, PAGE[0], self.colours.tint),
        )

    def _pair(self, left: Voice, right: Voice) -> Row:
        """Two voices under one rule each, name and role above the words."""
        setting = self.setting
        lengths = _length(left.text), _length(right.text)
        columns = (6, 6)
        if lengths[0] > UNEVEN_PAIR * lengths[1]:
            columns = (8, 4)
        elif lengths[1] > UNEVEN_PAIR * lengths[0]:
            columns = (4, 8)
        cells = (
            Cell(setting.column(0), self._standing(left, setting.span(columns[0]))),
            Cell(setting.column(columns[0]), self._standing(right, setting.span(columns[1]))),
        )
        return Row(
            Gap(VOICE_TO_RULE * setting.voice[1]),
            cells,
            rules=(
                self._rule(0, setting.span(columns[0])),
                self._rule(columns[0], setting.span(columns[1])),
            ),
            rule_to_caps=RULE_TO_VOICE * setting.small[1],
            fill=Fill(0, PAGE[0], self.colours.tint),
        )

    def _standing(self, voice: Voice, measure: float) -> Flow:
        """A voice with name and role above its words."""
        style = voice.text.style._replace(
            space_before=ROLE_TO_VOICE,
            hyphenate=measure < PAIR_HYPHENATED,
            balanced_up_to=CALM_LINES,
        )
        text = voice.text._replace(style=style)
        label = (voice.speaker, voice.role) if voice.role else (voice.speaker,)
        return Flow((*label, text), measure)

    def _dense_text(self) -> list[Row]:
        """Three columns: the voices in the first, lead and body in the others."""
        setting, spaces = self.setting, self.setting.spaces
        first, second, _ = (setting.column(column) for column in DENSE_COLUMNS)
        measure = setting.span(4)
        wide = setting.span(8)
        rows = []
        if self.stories.lead is not None:
            rows.append(Row(Gap(0), (Cell(second, Flow((self.stories.lead,), wide)),)))
        if self.stories.body:
            columns = Columns(self.stories.body, (ColumnChoice(2, measure, GUTTER),))
            rows.append(Row(Gap(spaces.lead_to_body if rows else 0), (Cell(second, columns),)))
        cells = [Cell(second, Stack(tuple(rows)))] if rows else []
        left = [*self._dense_picture(measure), *self._voice_stack(measure)]
        if left:
            cells.insert(0, Cell(first, Stack(tuple(left), stretch=True)))
        gap = Gap(spaces.headline_to_lead, share=spaces.lead_share)
        return [Row(gap, tuple(cells), Level.CAP_LINE)] if cells else []

    def _dense_picture(self, measure: float) -> tuple[Row, ...]:
        """The picture heads the column of voices."""
        picture = self.stories.picture
        if picture is None:
            return ()
        stack = self._standing_picture(picture, measure, (DENSE_PICTURE, 1.0))
        return (Row(Gap(0), (Cell(self.setting.margin, stack),)),)

    def _voice_stack(self, measure: float) -> list[Row]:
        leading = self.setting.small[1]
        rows = []
        for number, voice in enumerate(self.stories.voices):
            least, most = VOICE_GAPS
            rows.append(
                Row(
                    Gap(least, most=most) if number or self.stories.picture else Gap(0),
                    (Cell(self.setting.column(0), self._standing(voice, measure)),),
                    rules=(self._rule(0, measure),),
                    rule_to_caps=RULE_TO_VOICE * leading,
                    fill=Fill(0, DENSE_FIELD, self.colours.tint),
                )
            )
        return rows

    def _foot(self, gap: Gap) -> Row:
        """Funder and memberships in the label column, the contact on the axis; on white."""
        stories, setting = self.stories, self.setting
        blocks = [block for block in (stories.funder, stories.memberships) if block]
        apart = setting.dense and len(blocks) == len(FOOT_COLUMNS) - 2
        cells = []
        if apart:
            for column, block in zip(FOOT_COLUMNS, blocks, strict=False):
                cells.append(Cell(setting.column(column), self._named(block, setting.span(3))))
            axis = FOOT_COLUMNS[2]
        else:
            axis = DENSE_COLUMNS[1] if setting.dense else AXIS
            if blocks:
                label = Stack(tuple(self._under(block, setting.span(axis)) for block in blocks))
                cells.append(Cell(setting.column(0), label))
        cells += self._contact(axis, labelled=bool(blocks))
        rules: tuple[Rule, ...] = (self._foot_rule(0, axis), self._foot_rule(axis, 12 - axis))
        has_contact = stories.contact is not None
        if len(blocks) + has_contact >= FOOT_BLOCKS_UNCUT:
            rules = (self._foot_rule(0, 12),)
        return Row(gap, tuple(cells), rules=rules, rule_to_caps=setting.spaces.foot_rule_to_caps)

    def _foot_rule(self, column: int, columns: int) -> Rule:
        setting = self.setting
        return Rule(setting.column(column), setting.span(columns), FOOT_RULE_WEIGHT, INK)

    def _named(self, block: tuple[Paragraph | Figure, ...], measure: float) -> Flow | Stack:
        """A note over names and logos."""
        box = FOOT_LOGO._replace(width=min(measure, FOOT_LOGO.width))
        return named(block, self.setting.column(0), measure, Logos(box, LOGO_SPACE))

    def _under(self, block: tuple[Paragraph | Figure, ...], measure: float) -> Row:
        """One acknowledgement of several in the label column, a line apart."""
        apart = Gap(2 * self.setting.small[1], to_baseline=True)
        return Row(apart, (Cell(self.setting.margin, self._named(block, measure)),))

    def _contact(self, axis: int, *, labelled: bool) -> list[Cell]:
        contact, setting = self.stories.contact, self.setting
        x, width = setting.column(axis), setting.span(12 - axis)
        if contact is None:
            return [Cell(x, Flow((_repeated(self.stories.name),), width))]
        cells = []
        head = [contact.heading] if contact.heading is not None else []
        if head and not labelled:
            cells.append(Cell(setting.column(0), Flow(tuple(head), setting.span(AXIS))))
            head = []
        if contact.name is not None:
            head.append(_balanced(contact.name))
        rows = []
        name_measure = min(CONTACT_NAME_MEASURE, width - self._beside_name())
        if head:
            rows.append(
                Row(
                    Gap(0),
                    (Cell(x, Flow(tuple(head), name_measure)),),
                )
            )
        apart = setting.small[1] * (1.5 if cells else 1)
        details = self._details(contact, axis)
        if details:
            rows.append(Row(Gap(apart if rows else 0, to_baseline=bool(rows)), details))
        if rows:
            cells.append(Cell(x, Stack(tuple(rows))))
        if contact.code is not None:
            cells.append(self._code(contact.code))
        return cells

    def _code(self, code: Figure) -> Cell:
        """The QR code at the right margin, as high as the foot."""
        least, most = CODE_SIDES
        right = self.setting.margin + self.setting.span(12)
        least = max(least, readable_side(code))
        return Cell(0, Square(code.subject, right, least, max(least, most), code.owner))

    def _beside_name(self) -> float:
        contact = self.stories.contact
        with_code = contact is not None and contact.code is not None
        return CODE_SIDES[1] + BESIDE_CODE if with_code else BESIDE_NAME

    def _details(self, contact: ContactStory, axis: int) -> tuple[Cell, ...]:
        """The address on the axis; phone, mail and web in the last columns, or left of the code."""
        setting = self.setting
        if contact.code is None:
            lines_at, measure = setting.column(9), setting.span(3)
        else:
            lines_at = setting.column(axis + (2 if axis == FOOT_COLUMNS[2] else 3))
            right = setting.margin + setting.span(12) - CODE_SIDES[1] - BESIDE_CODE
            measure = right - lines_at
        cells = []
        if contact.address is not None:
            cells.append(
                Cell(
                    setting.column(axis),
                    Flow((contact.address,), lines_at - GUTTER - setting.column(axis)),
                )
            )
        if contact.lines:
            x = lines_at if cells else setting.column(axis)
            cells.append(
                Cell(x, Flow(contact.lines, measure if cells else setting.span(12 - axis)))
            )
        return tuple(cells)


def _is_wide(picture: PictureStory) -> bool:
    return picture.figure.subject.aspect >= SHOWN_WIDE


def _length(paragraph: Paragraph) -> int:
    return sum(len(run.text) for run in paragraph.runs)


def _balanced(paragraph: Paragraph) -> Paragraph:
    return paragraph._replace(style=paragraph.style._replace(align=Align.BALANCED))


def _repeated(paragraph: Paragraph) -> Paragraph:
    """The same words again, which a screen reader need not hear twice."""
    runs = tuple(run._replace(owner=Artifact.LAYOUT) for run in paragraph.runs)
    return paragraph._replace(runs=runs)
