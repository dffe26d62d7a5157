package org.attesta.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.UUID;
import org.attesta.job.Api;
import org.attesta.job.Transcript;

/** Somebody in each part of the demo, and the ways in for others. */
final class People {

    static final String PASSWORD = "three geese over the harbour";

    final Api nobody;
    final Api admin;
    final Api manager;
    final Api client;
    final String aegean;

    People(URI root) {
        nobody = Api.nobody(root, Transcript.none());
        admin = nobody.as("admin@cb.example");
        manager = nobody.as("manager@cb.example");
        client = nobody.as("client@aegean.example");
        aegean = client.get("accounts/me").is(200).text("clientId");
    }

    /** An address that nobody has used before. */
    static String address(String who) {
        return who + "." + UUID.randomUUID().toString().substring(0, 8) + "@people.example";
    }

    static ObjectNode invitation(String email, String... roles) {
        var draft = Api.JSON.createObjectNode().put("email", email).put("name", "Rea Makri");
        var list = draft.putArray("roles");
        for (var role : roles) {
            list.add(role);
        }
        return draft;
    }

    Api.Answer invite(Api by, ObjectNode draft) {
        return by.post("invitations", draft.toString());
    }

    /** The secret part of a link that was answered. */
    static String token(Api.Answer invitation) {
        return invitation.text("link").replaceAll(".*/", "");
    }

    Api.Answer join(String token, String password) {
        var join = Api.JSON.createObjectNode().put("name", "Rea Makri").put("newPassword", password);
        return nobody.post("public/links/" + token, join.toString());
    }

    /** Somebody new, signed in. */
    Api joined(Api by, ObjectNode draft) {
        var answer = join(token(invite(by, draft).is(201)), PASSWORD).is(200);
        return nobody.with(draft.path("email").asText(), answer.text("token"));
    }

    static String rule(Api.Answer refused) {
        return refused.json().at("/violations/0/rule").asText();
    }

    static String field(Api.Answer refused) {
        return refused.json().at("/errors/0/field").asText();
    }
}
