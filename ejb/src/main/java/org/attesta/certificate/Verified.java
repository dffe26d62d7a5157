package org.attesta.certificate;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to a stranger's question about one certificate.
 *
 * @param today the same certificate, told for today
 * @param documents the hashes of what was issued, to compare with the file at hand
 */
public record Verified(PublicCertificate certificate, PublicCertificate today, List<DocumentHash> documents)
        implements Serializable {}
