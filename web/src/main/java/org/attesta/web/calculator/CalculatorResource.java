package org.attesta.web.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.attesta.audittime.AuditTime;
import org.attesta.audittime.AuditTimeCalculator;
import org.attesta.audittime.AuditTimeInput;
import org.attesta.audittime.IntegratedAuditTime;
import org.attesta.audittime.IntegratedAuditTimeInput;
import org.attesta.certification.CertificateDates;
import org.attesta.certification.CertificateDatesInput;
import org.attesta.policy.Policy;
import org.attesta.sampling.SiteSample;
import org.attesta.sampling.SiteSampleCalculator;
import org.attesta.sampling.SiteSampleInput;
import org.attesta.shared.Role;
import org.attesta.shared.RuleViolation;
import org.attesta.web.rest.Answer;
import org.attesta.web.rest.Answers;
import org.attesta.web.rest.Body;
import org.attesta.web.rest.Entry;

/** For any signed-in staff; client accounts may not. */
@Path("calculators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalculatorResource {

    @Inject
    Answers answers;

    @Inject
    Entry entry;

    @Inject
    Policy policy;

    @POST
    @Path("audit-time")
    @Body(AuditTimeInput.class)
    @Answer(AuditTime.class)
    public Response auditTime(String body) {
        var calculator = new AuditTimeCalculator(policy.auditTime());
        return answer(body, AuditTimeInput.class, calculator::calculate);
    }

    @POST
    @Path("integrated-audit-time")
    @Body(IntegratedAuditTimeInput.class)
    @Answer(IntegratedAuditTime.class)
    public Response integratedAuditTime(String body) {
        return answer(body, IntegratedAuditTimeInput.class, IntegratedAuditTime::of);
    }

    @POST
    @Path("site-sample")
    @Body(SiteSampleInput.class)
    @Answer(SiteSample.class)
    public Response siteSample(String body) {
        return answer(body, SiteSampleInput.class, SiteSampleCalculator::draw);
    }

    @POST
    @Path("certificate-dates")
    @Body(CertificateDatesInput.class)
    @Answer(CertificateDates.class)
    public Response certificateDates(String body) {
        return answer(
                body,
                CertificateDatesInput.class,
                input -> input.answer(policy.current().expiryConvention()));
    }

    private <I> Response answer(String body, Class<I> type, Function<I, ?> calculation) {
        entry.require("calculator", Role.STAFF);
        var input = entry.body(body, type);
        try {
            return answers.plain(calculation.apply(input));
        } catch (RuleViolation refused) {
            throw entry.journalled("calculator", refused);
        }
    }
}
