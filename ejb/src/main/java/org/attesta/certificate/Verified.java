package org.attesta.certificate;

import java.io.Serializable;

/**
 * The answer to a stranger's question about one certificate.
 *
 * @param today the same certificate, told for today
 * @param sha256 of what it says, to compare with the copy at hand
 */
public record Verified(PublicCertificate certificate, PublicCertificate today, String sha256) implements Serializable {}
