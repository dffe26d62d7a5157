package org.attesta.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words, English and Greek, by which a text gives itself away. */
final class Phrases {

    /** The register of nonconformities is a thing that a client has, not a requirement that is not met. */
    private static final String NO_NAME =
            "\\b(?! (and corrective actions? )?(register|log|list|procedure|process|report|record"
                    + "|handling|management|form|tracker|database|tool|trend|statistic|workflow|system|control|board))";

    private static final Pattern NOT_MET =
            Pattern.compile("requirements?( \\S+){0,6} not (been )?(met|fulfilled|satisfied)"
                    + "|(do|does|did) not (meet|fulfil|fulfill|satisfy|comply|conform)"
                    + "|fail(s|ed)? to (meet|fulfil|fulfill|satisfy|comply|conform)"
                    + "|non-?\\s?conform[a-z]*" + NO_NAME + "|not (in )?conform"
                    + "|non-?\\s?complian[a-z]*" + NO_NAME + "|not (in )?complian"
                    + "|violat(es|ed|ion)|in breach of|breach(es|ed) (the )?requirement"
                    + "|(?<!μητρωο |μητρωο των |αρχειο |αρχειο των |διαδικασια |διαδικασια των |διαχειριση |διαχειριση των )"
                    + "μη συμμορφωσ|δεν συμμορφωνεται|δεν πληρο|δεν ικανοποιε|δεν τηρ|παραβια"
                    + "|απαιτηση δεν|απαιτησεις δεν");

    private static final Pattern SOLUTION = Pattern.compile("(root )?cause (is|was|of this)|because of (a )?lack of"
            + "|(we|i) (recommend|suggest|propose)|it is (recommended|suggested|proposed)"
            + "|(you|the (client|organi[sz]ation|company)) should|the solution is"
            + "|αιτια (ειναι|ηταν)|αιτιο (ειναι|ηταν)|οφειλεται σε|(σας )?συνιστ(ουμε|αται)|προτειν(ουμε|εται)"
            + "|(ο οργανισμος|η εταιρεια|ο πελατης) (πρεπει|θα πρεπει)");

    private Phrases() {}

    /** True where a text says that a requirement is not met: then it is a nonconformity (9.4.5.2). */
    static boolean sayRequirementNotMet(String... texts) {
        return in(NOT_MET, texts);
    }

    /** True where a text names a cause or a solution, which is the client's to find (9.4.5.3, 9.4.8.1). */
    static boolean suggestCauseOrSolution(String... texts) {
        return in(SOLUTION, texts);
    }

    private static boolean in(Pattern pattern, String... texts) {
        for (var text : texts) {
            if (text != null && pattern.matcher(plain(text)).find()) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, without accents, one blank between words. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ");
    }
}
