package org.attesta.refusal;

import java.util.List;
import org.attesta.job.Api;

/**
 * Somebody who tries.
 *
 * @param column of the matrix; accounts of one role share it
 * @param stranger of a client whose record it is not
 */
record Account(Api api, String username, String role, boolean stranger) {

    static final List<String> COLUMNS =
            List.of("CLIENT", "EVID", "another CLIENT", "CM", "PLAN", "AUDITOR", "EXPERT", "DM", "IMPC", "AB", "ADM");

    static List<Account> all(Api door) {
        return List.of(
                of(door, "client@aegean.example", "CLIENT"),
                of(door, "evidence@aegean.example", "EVID"),
                new Account(door.as("client@borealis.example"), "client@borealis.example", "CLIENT", true),
                of(door, "manager@cb.example", "CM"),
                of(door, "planner@cb.example", "PLAN"),
                of(door, "lead@cb.example", "AUDITOR"),
                of(door, "auditor@cb.example", "AUDITOR"),
                of(door, "expert@cb.example", "EXPERT"),
                of(door, "decision@cb.example", "DM"),
                of(door, "decision2@cb.example", "DM"),
                of(door, "impartiality@cb.example", "IMPC"),
                of(door, "assessor@cb.example", "AB"),
                of(door, "admin@cb.example", "ADM"));
    }

    private static Account of(Api door, String username, String role) {
        return new Account(door.as(username), username, role, false);
    }

    String column() {
        return stranger ? "another " + role : role;
    }

    boolean ofClient() {
        return role.equals("CLIENT") || role.equals("EVID");
    }
}
