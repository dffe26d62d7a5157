package org.attesta.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name a file had at its sender's, made harmless to show and to save under. It is never part of a path here: files
 * are kept under their hash.
 */
public final class FileName {

    public static final int LONGEST = 200;

    /** Separators and what Windows refuses in names. */
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|]+");

    /** Controls, line separators, and marks that turn the direction of writing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");

    private FileName() {}

    /** Never empty, and at most {@value #LONGEST} characters. */
    public static String of(String given) {
        var name = given == null ? "" : INVISIBLE.matcher(given).replaceAll("");
        name = UNSAFE.matcher(name).replaceAll("_").strip();
        name = name.replaceFirst("^\\.+", "_").replaceFirst("[. ]+$", "");
        if (name.isEmpty()) {
            return "file";
        }
        return shortened(isDevice(name) ? "_" + name : name);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        var stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || PORT.matcher(stem).matches();
    }

    /** Keeps the extension, by which people and programs know what it is; never cuts a character in two. */
    private static String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        int keep = LONGEST - extension.codePointCount(0, extension.length());
        return name.substring(0, name.offsetByCodePoints(0, keep)) + extension;
    }
}
