package org.attesta.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attesta.shared.Repository;

/** All one-time links that were ever asked for. */
@ApplicationScoped
class Invitations extends Repository<Invitation> {

    Invitations() {
        super(Invitation.class, List.of("email", "name", "number", "organisation"));
    }

    /** Those of an address that are still open. */
    List<Invitation> openFor(String email, InvitationKind kind) {
        return em.createQuery(
                        "select i from Invitation i where i.email = :email and i.kind = :kind and i.state = :open",
                        Invitation.class)
                .setParameter("email", Invitation.normal(email))
                .setParameter("kind", kind)
                .setParameter("open", InvitationState.OPEN)
                .getResultList();
    }

    List<Invitation> openForAccount(UUID accountId) {
        return em.createQuery(
                        "select i from Invitation i where i.accountId = :account and i.state = :open", Invitation.class)
                .setParameter("account", accountId)
                .setParameter("open", InvitationState.OPEN)
                .getResultList();
    }

    void addToken(String hash, UUID invitationId, Instant now) {
        em.persist(new InvitationToken(hash, invitationId, now));
    }

    /** What was given out before is good for nothing any more. */
    void dropTokens(UUID invitationId) {
        em.createQuery("delete from InvitationToken t where t.invitationId = :id")
                .setParameter("id", invitationId)
                .executeUpdate();
    }

    Optional<UUID> byToken(String hash) {
        return Optional.ofNullable(em.find(InvitationToken.class, hash)).map(InvitationToken::invitationId);
    }

    /** One after the other for one address, so that two do not both find that there is none yet. */
    void holdAddress(String email) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?))")
                .setParameter(1, "attesta.invitation." + Invitation.normal(email))
                .getSingleResult();
    }
}
