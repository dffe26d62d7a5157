package org.attesta.web.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attesta.audit.Attendee;

/** One line of an attendance list. */
public class AttendeeForm implements Serializable {

    private String name;
    private String function;
    private boolean ofClient;

    static List<AttendeeForm> listOf(List<Attendee> attendees) {
        var forms = new ArrayList<AttendeeForm>();
        for (var attendee : attendees) {
            var form = new AttendeeForm();
            form.name = attendee.name();
            form.function = attendee.function();
            form.ofClient = attendee.ofClient();
            forms.add(form);
        }
        return forms;
    }

    static List<Attendee> attendees(List<AttendeeForm> forms) {
        return forms.stream()
                .filter(AttendeeForm::begun)
                .map(f -> new Attendee(f.name, f.function, f.ofClient))
                .toList();
    }

    /** A line without a name is kept while somebody is still writing it; the meeting's conditions ask for the name. */
    private boolean begun() {
        return Stream.of(name, function).anyMatch(t -> t != null && !t.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public boolean isOfClient() {
        return ofClient;
    }

    public void setOfClient(boolean ofClient) {
        this.ofClient = ofClient;
    }
}
