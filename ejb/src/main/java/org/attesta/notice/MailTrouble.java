package org.attesta.notice;

import java.util.regex.Pattern;

/** Why letters wait where who runs Attesta, and nobody else, can help. */
public enum MailTrouble {
    /** The mail server's certificate comes from nobody whom this Attesta trusts. */
    UNTRUSTED("PKIX|unable to find valid certification path"),
    /** The certificate is another host's. */
    OTHER_NAME("No subject alternative|No name matching|verify identity of server"),
    /** The address asks for TLS and the server has none. */
    NO_TLS("STARTTLS is required|Unsupported or unrecognized SSL message");

    private final Pattern told;

    MailTrouble(String told) {
        this.told = Pattern.compile(told);
    }

    /** @param error as {@link SmtpServer#told} has put it; null where nothing went wrong */
    static MailTrouble of(String error) {
        for (var trouble : values()) {
            if (error != null && trouble.told.matcher(error).find()) {
                return trouble;
            }
        }
        return null;
    }
}
