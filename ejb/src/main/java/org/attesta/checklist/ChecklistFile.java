package org.attesta.checklist;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.attesta.shared.BadInput;
import org.attesta.shared.Text;

/** The bytes of a checklist as one JSON object in UTF-8; whatever else they are is refused by its name. */
final class ChecklistFile {

    /** More is no checklist: the one that comes with Attesta has a seventh of it. */
    static final int LARGEST = 1 << 20;

    private static final int DEEPEST = 10;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ChecklistFile() {}

    /** @throws BadInput with what it is instead */
    static ObjectNode read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw refused("empty");
        }
        if (bytes.length > LARGEST) {
            throw refused("tooLarge", LARGEST / 1024);
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            throw refused("byteOrderMark");
        }
        if (starts(bytes, 0xFE, 0xFF)
                || starts(bytes, 0xFF, 0xFE)
                || bytes[0] == 0
                || bytes.length > 1 && bytes[1] == 0) {
            throw refused("utf16");
        }
        return parsed(decoded(bytes));
    }

    /** What was taken in before: written out canonically, it may have become longer than a file may be. */
    static ObjectNode stored(String content) {
        return parsed(content);
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw refused("encoding");
        }
    }

    private static ObjectNode parsed(String text) {
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (StreamConstraintsException tooDeep) {
            throw refused("tooDeep", DEEPEST);
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            boolean twice = broken.getOriginalMessage().startsWith("Duplicate field");
            throw refused(
                    twice ? "fieldTwice" : "noJson",
                    where == null ? null : where.getLineNr(),
                    where == null ? null : where.getColumnNr());
        }
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw refused("noObject");
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static BadInput refused(String why, Object... args) {
        return new BadInput("file", Text.of("checklist." + why, args));
    }
}
