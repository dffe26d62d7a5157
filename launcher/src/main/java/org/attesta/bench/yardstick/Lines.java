package org.attesta.bench.yardstick;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of the bare table: one count and one page, as the component wants them. */
@Named
@RequestScoped
public class Lines extends LazyDataModel<Lines.Line> {

    /** Ten columns that mean nothing. */
    public record Line(
            int id, String a, String b, String c, String d, LocalDate e, LocalDate f, int g, BigDecimal h, String i) {}

    @Resource(lookup = "jdbc/attesta")
    private transient DataSource database;

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from yardstick.line")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    @Override
    public List<Line> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select * from yardstick.line order by id limit ? offset ?")) {
            statement.setInt(1, size);
            statement.setInt(2, first);
            var lines = new ArrayList<Line>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("id"),
                row.getString("a"),
                row.getString("b"),
                row.getString("c"),
                row.getString("d"),
                row.getObject("e", LocalDate.class),
                row.getObject("f", LocalDate.class),
                row.getInt("g"),
                row.getBigDecimal("h"),
                row.getString("i"));
    }
}
