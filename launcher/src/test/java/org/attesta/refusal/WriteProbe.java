package org.attesta.refusal;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets every account try every write that moves no state. Who may writes what cannot be understood, or too late. */
final class WriteProbe {

    private static final String MAY = "may";

    /** With it, everything would begin anew; only who may not tries it. */
    private static final String RESET = "POST /demo/reset";

    private final List<Account> accounts;
    private final Matrix matrix;

    WriteProbe(List<Account> accounts, Matrix matrix) {
        this.accounts = accounts;
        this.matrix = matrix;
    }

    /** @param ids for each address with a parameter, the address of one record */
    void all(Map<String, String> ids) {
        for (var line : Rulebook.writes()) {
            var parts = line.split(" \\| ");
            var roles = Set.of(parts[1].split(" "));
            for (var account : accounts) {
                everybody(parts[0], address(parts[0], ids), roles, account);
            }
        }
    }

    private void everybody(String operation, String address, Set<String> roles, Account account) {
        var expected = expected(operation, roles, account);
        if (expected.equals(MAY) && operation.equals(RESET)) {
            matrix.add(operation, account, expected, MAY);
            return;
        }
        int status = sent(operation.substring(0, operation.indexOf(' ')), address, account);
        boolean understood = status == 412 || status == 400;
        matrix.add(operation, account, expected, understood ? MAY : String.valueOf(status));
    }

    private static int sent(String method, String address, Account account) {
        var files = Set.of("evidence", "imports").contains(address) || address.endsWith("/revisions");
        var type = files ? "multipart/form-data; boundary=none" : "application/json";
        return account.api()
                .send(method, address, BodyPublishers.ofString("{"), r -> {
                    r.header("Content-Type", type);
                    if (method.equals("PUT") && !address.startsWith("demo")) {
                        r.header("If-Match", "\"999999\"");
                    }
                })
                .status();
    }

    private static String expected(String operation, Set<String> roles, Account account) {
        boolean ofRecord = operation.contains("{id}");
        boolean ofStaff = operation.contains("/people/") || operation.contains("/imports/");
        if (ofRecord && (account.stranger() || ofStaff && account.ofClient())) {
            return "404";
        }
        return roles.contains(account.role()) ? MAY : "403";
    }

    private static String address(String operation, Map<String, String> ids) {
        var path = operation.substring(operation.indexOf('/') + 1);
        for (var id : ids.entrySet()) {
            if (path.startsWith(id.getKey())) {
                return id.getValue() + path.substring(id.getKey().length());
            }
        }
        return path;
    }
}
