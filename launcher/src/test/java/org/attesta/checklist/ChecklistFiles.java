package org.attesta.checklist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.attesta.job.Api;

/** The checklist as it is given out, changed, and sent in again. */
public final class ChecklistFiles {

    static final String SHIPPED = "2026.2";

    private final ObjectNode content;

    private ChecklistFiles(ObjectNode content) {
        this.content = content;
    }

    public static ChecklistFiles of(Api reader) {
        return new ChecklistFiles(
                (ObjectNode) reader.get("schemes/checklists/" + SHIPPED).is(200).json());
    }

    public ChecklistFiles under(String version) {
        content.put("version", version);
        return this;
    }

    ChecklistFiles item(int index, Consumer<ObjectNode> change) {
        change.accept((ObjectNode) content.path("items").path(index));
        return this;
    }

    ObjectNode content() {
        return content;
    }

    byte[] bytes() {
        return content.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    public Api.Answer sent(Api api) {
        return api.post("schemes/checklists", content.toString());
    }
}
