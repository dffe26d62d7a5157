package org.attesta.web.decision;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attesta.decision.DecisionRow;
import org.attesta.decision.DecisionService;
import org.attesta.decision.DecisionState;
import org.attesta.shared.BusinessClock;
import org.attesta.shared.Condition;
import org.attesta.shared.Gate;
import org.attesta.shared.ListQuery;
import org.attesta.shared.Slice;
import org.attesta.shared.Text;
import org.attesta.web.shell.ListBacking;

/** Backs {@code decision/list.xhtml}: what waits for a decision, and what was decided. */
@Named
@RequestScoped
public class DecisionsBacking extends ListBacking<DecisionRow> {

    /**
     * A line of the queue.
     *
     * @param blockers what is not met for the next step; empty means ready
     */
    public record Waiting(DecisionRow row, long age, boolean late, List<Text> blockers) {}

    @EJB
    DecisionService decisions;

    @Inject
    BusinessClock clock;

    private List<Waiting> queue = List.of();

    @Override
    protected Slice<DecisionRow> fetch(ListQuery query) {
        var today = clock.today();
        queue = query.q() == null && query.state() == null && query.cursor() == null
                ? decisions.queue().stream()
                        .limit(query.limit())
                        .map(row -> new Waiting(
                                row, row.ageOn(today), row.due() != null && today.isAfter(row.due()), blockers(row)))
                        .toList()
                : List.of();
        return decisions.list(query);
    }

    private List<Text> blockers(DecisionRow row) {
        var step = row.state() == DecisionState.IN_REVIEW ? "decide" : "take";
        return decisions.gates(row.id()).stream()
                .filter(g -> g.action().equals(step))
                .map(Gate::conditions)
                .flatMap(List::stream)
                .filter(Condition::blocks)
                .map(Condition::message)
                .toList();
    }

    public List<Waiting> getQueue() {
        return queue;
    }

    public DecisionState[] getStates() {
        return DecisionState.values();
    }
}
