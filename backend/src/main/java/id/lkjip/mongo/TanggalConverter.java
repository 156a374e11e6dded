package id.lkjip.mongo;

import java.time.LocalDate;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** A calendar date as {@code 2025-01-31}: a BSON date is an instant and would shift with the server's time zone. */
final class TanggalConverter {

    private TanggalConverter() {}

    @WritingConverter
    enum Write implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate tanggal) {
            return tanggal.toString();
        }
    }

    @ReadingConverter
    enum Read implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String tanggal) {
            return LocalDate.parse(tanggal);
        }
    }
}
