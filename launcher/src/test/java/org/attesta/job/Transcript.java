package org.attesta.job;

import com.fasterxml.jackson.databind.JsonNode;

/** Request by request, as {@code docs/main-job.md} shows it. */
public final class Transcript {

    private static final int LONGEST_BODY = 1200;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** How many of the demo's records have numbers of the year hangs on the day on which it begins. */
    private static final String NUMBER = "\\b((?:[A-Z]+-)+\\d{4})-\\d{4}\\b";

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

    private final boolean kept;
    private final StringBuilder text = new StringBuilder();
    private String last = "";

    private Transcript(boolean kept) {
        this.kept = kept;
    }

    static Transcript kept() {
        return new Transcript(true);
    }

    public static Transcript none() {
        return new Transcript(false);
    }

    void chapter(String title) {
        text.append("\n## ").append(title).append("\n");
    }

    void add(String who, String method, String path, String body, int status, JsonNode answer) {
        if (!kept) {
            return;
        }
        var line = method + " /api/v1/" + path.replaceAll(ID, "{id}").replaceAll("checklist/.+", "checklist/{code}");
        if (repeats(line)) {
            return;
        }
        last = line;
        text.append("\n**")
                .append(who)
                .append("**: `")
                .append(line)
                .append("` → ")
                .append(status)
                .append("\n");
        if (line.contains("{code}")) {
            text.append("\nThe same for every item of the list.\n");
        }
        if (body != null) {
            text.append("\n```json\n")
                    .append(shortened(Api.json(body).toPrettyString()))
                    .append("\n```\n");
        }
        var state = answer.path("state").asText("");
        if (!state.isEmpty()) {
            text.append("\nanswers `")
                    .append(answer.path("number").asText())
                    .append("`, state `")
                    .append(state);
            text.append("`\n");
        }
    }

    /** The same request for one item after the other is shown once. */
    private boolean repeats(String line) {
        return line.contains("{code}") && line.equals(last);
    }

    private static String shortened(String body) {
        var plain = body.replaceAll(ID, "…id…").replaceAll(INSTANT, "…instant…");
        return plain.length() <= LONGEST_BODY ? plain : plain.substring(0, LONGEST_BODY) + "\n…";
    }

    String markdown() {
        return "# The main job, request by request\n\n"
                + "One organisation from its application to a certificate that a stranger can check, as `MainJobIT` does it"
                + " on a fresh demo. Each request says who makes it; every request carries that person's bearer token"
                + " (see `docs/rest.md`).\n"
                + text.toString().replaceAll(NUMBER, "$1-…");
    }
}
