package org.attesta.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a value must look like to have a chance; each check answers the objection, or null when there is none. */
final class Values {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private Values() {}

    static String any(String value) {
        return null;
    }

    /** What the contract names and no release does yet: better no start than a setting that is silently passed over. */
    static String notBuilt(String value) {
        return "asks for what is not built yet; leave it out";
    }

    static String security(String value) {
        return value.equals("oidc") ? notBuilt(value) : oneOf(value, "local");
    }

    static String port(String value) {
        return wholeNumber(value, 1, 65535);
    }

    static String wholeNumber(String value, int least, int most) {
        try {
            var number = Integer.parseInt(value);
            return number < least || number > most ? range(value, least, most) : null;
        } catch (NumberFormatException notANumber) {
            return range(value, least, most);
        }
    }

    private static String range(String value, int least, int most) {
        return "must be a whole number from " + least + " to " + most + ", not '" + value + "'";
    }

    static String oneOf(String value, String... allowed) {
        return List.of(allowed).contains(value)
                ? null
                : "must be " + String.join(" or ", allowed) + ", not '" + value + "'";
    }

    /** The address itself is not repeated: it may carry a password. */
    static String jdbcUrl(String value) {
        return value.startsWith("jdbc:postgresql:") ? null : "must start with jdbc:postgresql:";
    }

    static String store(String value) {
        if (value.startsWith("s3:")) {
            return notBuilt(value);
        }
        return value.startsWith("file:") && value.length() > "file:".length()
                ? null
                : "must be file:DIR, not '" + value + "'";
    }

    static String size(String value) {
        try {
            Sizes.bytes(value);
            return null;
        } catch (IllegalArgumentException noSize) {
            return "must be a number of bytes or a size such as 500MiB or 2GiB, not '" + value + "'";
        }
    }

    static String webAddress(String value) {
        return isAddress(value, Set.of("http", "https"))
                ? null
                : "must be an address that starts with http:// or https://, not '" + value + "'";
    }

    static String smtpUrl(String value) {
        return isAddress(value, Set.of("smtp", "smtps", "smtp+starttls"))
                ? null
                : "must look like smtp://user:password@host:port";
    }

    private static boolean isAddress(String value, Set<String> schemes) {
        try {
            var uri = URI.create(value);
            return uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    static String mailAddress(String value) {
        return MAIL.matcher(value).matches() ? null : "must be a mail address, not '" + value + "'";
    }

    static String zone(String value) {
        try {
            ZoneId.of(value);
            return null;
        } catch (DateTimeException unknown) {
            return "must be a time zone such as Europe/Athens, not '" + value + "'";
        }
    }

    static String date(String value) {
        try {
            LocalDate.parse(value);
            return null;
        } catch (DateTimeException impossible) {
            return "must be a date such as 2026-11-22, not '" + value + "'";
        }
    }
}
