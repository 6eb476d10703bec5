// Where the page's answers come from. Whatever offers these four can stand behind the page: here
// it is the server that `brochure preview` starts.

const asked = (route, query) => `${route}?${new URLSearchParams(query)}`;

/** What there is to see of a choice of look, format and profile. */
export async function state(choice) {
  const answer = await fetch(asked("state", choice));
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

/** The address of a page's picture; a sharp one takes longer. */
export const picture = (of, page, width, sharp) =>
  asked("picture", { of, page, width, sharp: sharp ? 1 : 0 });

/** The address of the finished file of a choice. */
export const file = (choice) => asked("file", choice);

/** Calls `changed` at every change of the content, `lost` when there will be none any more. */
export function changes(changed, lost) {
  const stream = new EventSource("changes");
  stream.onmessage = () => changed();
  stream.onerror = () => lost();
}
