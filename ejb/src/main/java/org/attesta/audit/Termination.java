package org.attesta.audit;

import java.io.Serializable;

/**
 * That an audit ends before its time: reported by its leader and agreed by the certification manager, in either order
 * (ISO/IEC 17021-1 9.4.3.2).
 */
public record Termination(String reason, String outcome, boolean byLeader, boolean byManager) implements Serializable {

    boolean agreed() {
        return byLeader && byManager;
    }
}
