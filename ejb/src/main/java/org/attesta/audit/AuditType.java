package org.attesta.audit;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of audit of rulebook §5.4. */
public enum AuditType {
    STAGE1,
    STAGE2,
    SURVEILLANCE,
    RECERTIFICATION,
    FOLLOW_UP,
    SCOPE_EXTENSION,
    SHORT_NOTICE;

    /** What the leader of such an audit can recommend; the decision makers have other outcomes besides. */
    public Set<RecommendationKind> recommendations() {
        return switch (this) {
            case STAGE1 -> EnumSet.noneOf(RecommendationKind.class);
            case STAGE2 ->
                EnumSet.of(RecommendationKind.GRANT, RecommendationKind.REFUSE, RecommendationKind.ORDER_STAGE2);
            case SURVEILLANCE ->
                EnumSet.of(RecommendationKind.MAINTAIN, RecommendationKind.SUSPEND, RecommendationKind.WITHDRAW);
            case RECERTIFICATION ->
                EnumSet.of(
                        RecommendationKind.RENEW, RecommendationKind.REFUSE_RENEWAL, RecommendationKind.ORDER_STAGE2);
            case FOLLOW_UP, SCOPE_EXTENSION, SHORT_NOTICE -> EnumSet.allOf(RecommendationKind.class);
        };
    }
}
