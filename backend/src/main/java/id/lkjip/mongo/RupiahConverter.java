package id.lkjip.mongo;

import id.lkjip.shared.Rupiah;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Money as a 64-bit integer, so that the database can add it up exactly. */
final class RupiahConverter {

    private RupiahConverter() {}

    @WritingConverter
    enum Write implements Converter<Rupiah, Long> {
        INSTANCE;

        @Override
        public Long convert(Rupiah rupiah) {
            return rupiah.nilai();
        }
    }

    /** Reads any whole number type: a value edited by hand in the Mongo shell may be a 32-bit integer. */
    @ReadingConverter
    enum ReadLong implements Converter<Long, Rupiah> {
        INSTANCE;

        @Override
        public Rupiah convert(Long nilai) {
            return Rupiah.of(nilai);
        }
    }

    @ReadingConverter
    enum ReadInteger implements Converter<Integer, Rupiah> {
        INSTANCE;

        @Override
        public Rupiah convert(Integer nilai) {
            return Rupiah.of(nilai);
        }
    }
}
