package org.attesta.takeover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.attesta.certification.LivingCertification;
import org.attesta.client.ClientFacts;
import org.attesta.competence.PersonRow;
import org.attesta.policy.Settings;

/**
 * What the body has already, so that nothing is taken over twice, and what it judges by.
 *
 * @param clients names and registration numbers of organisations, in small letters
 * @param numbered organisations that the body has, by those numbers
 * @param living what such organisations seek or hold already
 * @param people everybody of its register
 * @param certificates numbers of certificates, in small letters
 * @param findings numbers of findings, in small letters
 * @param technicalAreas their codes
 * @param clause whether a standard has a clause that is audited
 */
record World(
        Set<String> clients,
        Function<Collection<String>, Map<String, ClientFacts>> numbered,
        Function<Collection<UUID>, List<LivingCertification>> living,
        List<PersonRow> people,
        Set<String> certificates,
        Set<String> findings,
        Set<String> technicalAreas,
        BiPredicate<String, String> clause,
        Settings settings,
        LocalDate today) {

    /** E-mail addresses of people in small letters. */
    Set<String> emails() {
        return People.emails(people);
    }
}
