package org.attesta.policy;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;

/**
 * Who the certification body is, as its certificates and letters say it (ISO/IEC 17021-1 8.2.2 g). Empty until the body
 * has filled it in; no certificate is issued before.
 *
 * @param mark the body's mark, PNG or JPEG in Base64; null sets the name in type
 * @param accreditationBody null for a body that is not accredited
 * @param certificateNumberPattern with {@code {year}} and {@code {sequence}}, such as {@code HSC-SMS-{year}-{sequence}}
 * @param languages of its certificates, the binding one first
 * @param signatoryPlace where certificates are signed
 */
public record BodyProfile(
        @Size(max = 200) String name,
        @Size(max = 10) List<@Size(max = 200) String> addressLines,
        @Size(max = 280_000) String mark,
        @Size(max = 200) String accreditationBody,
        @Size(max = 100) String accreditationNumber,
        @Size(max = 100) String certificateNumberPattern,
        @Size(max = 5) List<@Size(max = 10) String> languages,
        @Size(max = 200) String signatoryPlace)
        implements Serializable {

    public static final BodyProfile EMPTY =
            new BodyProfile(null, List.of(), null, null, null, "CERT-{year}-{sequence}", List.of("en"), null);

    public BodyProfile {
        mark = plain(mark);
        addressLines = addressLines == null ? List.of() : List.copyOf(addressLines);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /** Base64 as it comes out of a tool, with line breaks, is kept as plain Base64; {@link SettingsRules} judges the rest. */
    private static String plain(String base64) {
        if (base64 == null || base64.isBlank()) {
            return null;
        }
        try {
            return Base64.getEncoder().encodeToString(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException noBase64) {
            return base64;
        }
    }

    /** True when everything that a certificate must say of its body is there. */
    public boolean complete() {
        return filled(name) && !addressLines.isEmpty() && filled(certificateNumberPattern) && filled(signatoryPlace);
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
