package org.attesta.audit;

import jakarta.validation.constraints.Size;

/** The team leader's recommendation with its reasons and conditions. */
public record Recommend(
        RecommendationKind recommendation,
        @Size(max = 10000) String text) {}
