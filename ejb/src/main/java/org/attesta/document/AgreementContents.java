package org.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.attesta.application.Agreement;
import org.attesta.application.AgreementService;
import org.attesta.application.ApplicationFacts;
import org.attesta.application.ApplicationService;
import org.attesta.application.FeeLine;
import org.attesta.application.Fees;
import org.attesta.audittime.AuditTime;
import org.attesta.client.ClientService;
import org.attesta.policy.Policy;
import org.attesta.shared.CanonicalJson;

/** Gathers what an agreement says as the records are now. */
@ApplicationScoped
class AgreementContents {

    @Inject
    ApplicationService applications;

    @Inject
    AgreementService agreements;

    @Inject
    ClientService clients;

    @Inject
    Policy policy;

    /** Empty before there is a proposal. */
    Optional<AgreementContent> of(UUID applicationId) {
        return agreements.of(applicationId).map(a -> content(applications.facts(applicationId), a));
    }

    ToSign toSign(UUID applicationId) {
        var facts = applications.facts(applicationId);
        var content = of(applicationId).orElseThrow();
        return new ToSign(
                SignedContent.AGREEMENT, applicationId, facts.number(), facts.clientId(), CanonicalJson.of(content));
    }

    private AgreementContent content(ApplicationFacts facts, Agreement agreement) {
        var client = clients.facts(facts.clientId());
        var sites = client.sites().stream()
                .filter(s -> agreement.siteIds().contains(s.id()))
                .toList();
        return new AgreementContent(
                facts.number(),
                Parties.of(policy.profile(), client),
                facts.kind(),
                facts.standard(),
                facts.scope(),
                Place.of(sites),
                days(facts.auditTime()),
                plain(agreement.fee()),
                agreement.currency(),
                agreement.programmeOutline(),
                agreement.proposedOn(),
                agreement.clauses(),
                price(agreement.fees()));
    }

    private static AgreementContent.Price price(Fees fees) {
        return fees == null
                ? null
                : new AgreementContent.Price(
                        fees.lines().stream().map(AgreementContents::line).toList(),
                        fees.vat(),
                        plain(fees.vatPercent()),
                        fees.vatReason(),
                        plain(fees.net()),
                        plain(fees.vatAmount()),
                        plain(fees.gross()),
                        fees.travel());
    }

    /** How an amount comes about is told where it is what was computed. */
    private static AgreementContent.PriceLine line(FeeLine line) {
        return new AgreementContent.PriceLine(
                line.item(),
                line.follows() ? plain(line.quantity()) : null,
                line.follows() ? plain(line.unitPrice()) : null,
                plain(line.amount()));
    }

    private static AgreementContent.Days days(AuditTime time) {
        return time == null
                ? null
                : new AgreementContent.Days(
                        plain(time.stage1()),
                        plain(time.stage2()),
                        plain(time.surveillance()),
                        plain(time.recertification()));
    }

    /** One form for one number, so that its hash does not hang on how it was written. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
