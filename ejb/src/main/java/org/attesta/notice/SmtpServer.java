package org.attesta.notice;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The mail server as {@code attesta.smtp.url} names it: {@code smtp} uses STARTTLS where the server offers it,
 * {@code smtp+starttls} insists on it, {@code smtps} speaks TLS from the first byte.
 *
 * @param user null where the server asks nobody who it is
 */
record SmtpServer(String scheme, String host, int port, String user, String password) {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    static SmtpServer at(String url) {
        var uri = URI.create(url);
        var who = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        return new SmtpServer(
                uri.getScheme(),
                uri.getHost(),
                uri.getPort() > 0 ? uri.getPort() : usualPort(uri.getScheme()),
                who.length > 0 ? decoded(who[0]) : null,
                who.length > 1 ? decoded(who[1]) : null);
    }

    private static int usualPort(String scheme) {
        return switch (scheme) {
            case "smtps" -> 465;
            case "smtp+starttls" -> 587;
            default -> 25;
        };
    }

    /** A plus stays a plus: this is an address, no form. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The name of the protocol for Jakarta Mail, and of its properties. */
    String protocol() {
        return scheme.equals("smtps") ? "smtps" : "smtp";
    }

    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "auth", String.valueOf(user != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(scheme.equals("smtp+starttls")));
        return properties;
    }

    /** What went wrong, without what nobody must read. */
    String told(Throwable failed) {
        var words = new StringBuilder();
        for (var t = failed; t != null && words.length() < 1000; t = t.getCause()) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append(t.getClass().getSimpleName())
                    .append(": ")
                    .append(t.getMessage());
        }
        var told = words.toString().replaceAll("\\s+", " ");
        return password == null || password.isEmpty() ? told : told.replace(password, "…");
    }
}
