package org.attesta.web.rest;

/** The paths below {@code /api/v1} that need no login. */
final class PublicPaths {

    private PublicPaths() {}

    static boolean contains(String path) {
        var plain = path.startsWith("/") ? path.substring(1) : path;
        return plain.equals("tokens") || plain.startsWith("public/");
    }
}
