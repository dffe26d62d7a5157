package org.attesta.seed;

/** How far a generated client has come, with how many of a hundred come that far. */
enum Stage {
    PROSPECT(5),
    DRAFT(4),
    SUBMITTED(3),
    UNDER_REVIEW(4),
    DECLINED(2),
    WITHDRAWN_APPLICATION(2),
    PROPOSAL_SENT(4),
    AGREEMENT_SIGNED(2),
    PLANNED(5),
    STAGE1_CLOSED(5),
    FOLLOW_UP(6),
    AWAITING_DECISION(4),
    ACTIVE(42),
    SUSPENDED(4),
    WITHDRAWN(3),
    EXPIRED_RESTORABLE(2),
    EXPIRED(3);

    private final int share;

    Stage(int share) {
        this.share = share;
    }

    static Stage of(Dice dice) {
        int left = dice.between(1, 100);
        for (var stage : values()) {
            left -= stage.share;
            if (left <= 0) {
                return stage;
            }
        }
        throw new IllegalStateException("the shares are not a hundred");
    }

    boolean reached(Stage other) {
        return ordinal() >= other.ordinal();
    }

    /** Whether it was certified at some time. */
    boolean certified() {
        return reached(ACTIVE);
    }
}
