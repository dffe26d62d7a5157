package org.attesta.decision;

import java.util.List;
import java.util.UUID;

/**
 * What belongs to a package beside the audits and their findings, from features that a decision may not know. An
 * {@code @ApplicationScoped} bean.
 */
public interface PackageSource {

    List<PackageContent> of(UUID certificationId);
}
