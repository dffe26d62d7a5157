package org.attesta.web.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.attesta.audit.ClosingMeeting;
import org.attesta.audit.ClosingTopic;
import org.attesta.audit.OpeningMeeting;
import org.attesta.audit.OpeningTopic;

/** The record of an opening or closing meeting while somebody writes it. */
public class MeetingForm implements Serializable {

    private LocalDate date;
    private List<OpeningTopic> openingTopics = new ArrayList<>();
    private List<ClosingTopic> closingTopics = new ArrayList<>();
    private List<AttendeeForm> attendees = new ArrayList<>();
    private String notes;

    static MeetingForm of(OpeningMeeting meeting) {
        var form = new MeetingForm();
        if (meeting != null) {
            form.date = meeting.date();
            form.openingTopics = new ArrayList<>(meeting.topics());
            form.attendees = AttendeeForm.listOf(meeting.attendees());
            form.notes = meeting.notes();
        }
        return form;
    }

    static MeetingForm of(ClosingMeeting meeting) {
        var form = new MeetingForm();
        if (meeting != null) {
            form.date = meeting.date();
            form.closingTopics = new ArrayList<>(meeting.topics());
            form.attendees = AttendeeForm.listOf(meeting.attendees());
            form.notes = meeting.divergences();
        }
        return form;
    }

    OpeningMeeting opening() {
        var topics = EnumSet.noneOf(OpeningTopic.class);
        topics.addAll(openingTopics);
        return new OpeningMeeting(date, topics, AttendeeForm.attendees(attendees), notes);
    }

    ClosingMeeting closing() {
        var topics = EnumSet.noneOf(ClosingTopic.class);
        topics.addAll(closingTopics);
        return new ClosingMeeting(date, topics, AttendeeForm.attendees(attendees), notes);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public List<OpeningTopic> getOpeningTopics() {
        return openingTopics;
    }

    public void setOpeningTopics(List<OpeningTopic> openingTopics) {
        this.openingTopics = openingTopics;
    }

    public List<ClosingTopic> getClosingTopics() {
        return closingTopics;
    }

    public void setClosingTopics(List<ClosingTopic> closingTopics) {
        this.closingTopics = closingTopics;
    }

    public List<AttendeeForm> getAttendees() {
        return attendees;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
