package org.attesta.shared;

/** The command of every refusing action: why. */
public record Reason(String reason) implements Reasoned {

    public boolean given() {
        return reason != null && !reason.isBlank();
    }
}
