package org.attesta.finding;

import jakarta.validation.constraints.Size;
import org.attesta.shared.Reasoned;

/**
 * Another grade, and why.
 *
 * @param ground needed where it becomes major
 */
public record Reclassify(
        Grade grade, MajorGround ground, @Size(max = 4000) String reason) implements Reasoned {}
