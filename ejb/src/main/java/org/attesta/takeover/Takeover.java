package org.attesta.takeover;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attesta.shared.Actor;
import org.attesta.shared.Aggregate;
import org.attesta.shared.JsonText;

/** A file with what a body already has, kept as it was read, so that what is done is what was shown. */
@Entity
@Table(name = "takeover")
class Takeover extends Aggregate {

    @Enumerated(EnumType.STRING)
    private TakeoverState state;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(updatable = false)
    private String sha256;

    @Convert(converter = BookJson.class)
    @Column(updatable = false)
    private Book content;

    @Column(name = "received_by", updatable = false)
    private String receivedBy;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_on")
    private LocalDate doneOn;

    /** For JPA only. */
    protected Takeover() {}

    Takeover(String number, Instant now, String fileName, String sha256, Book content, Actor by) {
        super(number, now);
        this.fileName = fileName;
        this.sha256 = sha256;
        this.content = content;
        receivedBy = by.name();
        state = TakeoverState.RECEIVED;
    }

    void done(Actor by, LocalDate today) {
        state = TakeoverState.DONE;
        doneBy = by.name();
        doneOn = today;
    }

    Book content() {
        return content;
    }

    String fileName() {
        return fileName;
    }

    TakeoverState state() {
        return state;
    }

    /** @param faults null where nobody asked for them */
    TakeoverRow row(List<Fault> faults) {
        return new TakeoverRow(
                id(),
                number(),
                version(),
                state,
                createdAt(),
                fileName,
                sha256,
                receivedBy,
                content.lines(Sheet.CLIENTS).size(),
                content.lines(Sheet.SITES).size(),
                content.lines(Sheet.PEOPLE).size(),
                content.lines(Sheet.CERTIFICATES).size(),
                content.lines(Sheet.CYCLES).size(),
                content.lines(Sheet.NONCONFORMITIES).size(),
                doneBy,
                doneOn,
                faults == null ? null : faults.stream().map(Fault::problem).toList());
    }

    @Override
    public String type() {
        return "takeover";
    }

    @Override
    public String stateName() {
        return state.name();
    }

    @Override
    public UUID clientId() {
        return null;
    }

    /** In a text column. */
    @Converter
    static class BookJson implements AttributeConverter<Book, String> {

        private static final JsonText<Book> JSON = new JsonText<>(Book.class);

        @Override
        public String convertToDatabaseColumn(Book value) {
            return JSON.write(value);
        }

        @Override
        public Book convertToEntityAttribute(String text) {
            return JSON.read(text);
        }
    }
}
