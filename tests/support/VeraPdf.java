import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Judges PDF files by veraPDF, all in one virtual machine. Arguments: flavours joined by commas, then files.
 * Each broken rule is one line of four columns joined by tabs: file, flavour, clause and test, message.
 * A file that passes a flavour has no line. The last line is "done" and the number of verdicts given.
 */
public final class VeraPdf {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        int verdicts = 0;
        for (String id : arguments[0].split(",")) {
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
            for (int i = 1; i < arguments.length; i++) {
                judge(foundry, flavour, arguments[i]);
                verdicts++;
            }
        }
        OUT.println("done " + verdicts);
    }

    private static void judge(VeraPDFFoundry foundry, PDFAFlavour flavour, String path) throws Exception {
        TreeMap<String, String> broken = new TreeMap<>();
        try (FileInputStream file = new FileInputStream(path);
             PDFAParser parser = foundry.createParser(file, flavour);
             PDFAValidator validator = foundry.createValidator(flavour, false)) {
            for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                    broken.putIfAbsent(rule, assertion.getMessage());
                }
            }
        } catch (Exception | StackOverflowError error) {
            broken.put("unreadable", error.toString());
        }
        broken.forEach((rule, message) -> OUT.println(
            String.join("\t", path, flavour.getId(), rule, message.replaceAll("\\s+", " "))));
    }
}
