package id.lkjip.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import id.lkjip.shared.Rupiah;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scalars of the schema. Money and measures go out as JSON numbers with their exact digits, never as floats. */
final class Skalar {

    static final GraphQLScalarType RUPIAH = scalar("Rupiah", Skalar::rupiah);
    static final GraphQLScalarType DESIMAL = scalar("Desimal", Skalar::desimal);
    static final GraphQLScalarType TANGGAL = scalar("Tanggal", Skalar::tanggal);
    static final GraphQLScalarType WAKTU = scalar("Waktu", Skalar::waktu);

    private Skalar() {}

    private static @Nullable Object rupiah(Object nilai) {
        return switch (nilai) {
            case Rupiah r -> r.nilai();
            case Long l -> l;
            case Integer i -> i.longValue();
            case BigInteger b when b.bitLength() < Long.SIZE -> b.longValueExact();
            default -> null;
        };
    }

    /** A decimal as it is stored; one that Java would write with an exponent is written in full. */
    private static @Nullable Object desimal(Object nilai) {
        BigDecimal desimal = switch (nilai) {
            case BigDecimal d -> d;
            case BigInteger b -> new BigDecimal(b);
            case Integer i -> BigDecimal.valueOf(i);
            case Long l -> BigDecimal.valueOf(l);
            default -> null;
        };
        return desimal == null || desimal.scale() >= 0 ? desimal : desimal.setScale(0);
    }

    private static @Nullable Object tanggal(Object nilai) {
        return switch (nilai) {
            case LocalDate hari -> hari.toString();
            case String teks when teks.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") -> teks;
            default -> null;
        };
    }

    /**
     * A day as a mutation receives it.
     *
     * @throws PermintaanDitolak when it is not a whole date
     */
    static LocalDate hari(String teks) {
        try {
            return LocalDate.parse(teks);
        } catch (DateTimeParseException e) {
            throw new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, "Tanggal ditulis lengkap: 2026-03-02.");
        }
    }

    private static @Nullable Object waktu(Object nilai) {
        return nilai instanceof Instant || (nilai instanceof String s && s.endsWith("Z")) ? nilai.toString() : null;
    }

    private static GraphQLScalarType scalar(String nama, Function<Object, @Nullable Object> ubah) {
        return GraphQLScalarType.newScalar()
                .name(nama)
                .coercing(new Satu(nama, ubah))
                .build();
    }

    private record Satu(String nama, Function<Object, @Nullable Object> ubah) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object nilai, GraphQLContext context, Locale locale) {
            Object hasil = ubah.apply(nilai);
            if (hasil == null) {
                throw new CoercingSerializeException("Bukan " + nama + ": " + nilai.getClass());
            }
            return hasil;
        }

        @Override
        public Object parseValue(Object masukan, GraphQLContext context, Locale locale) {
            Object hasil = ubah.apply(masukan);
            if (hasil == null) {
                throw new CoercingParseValueException("Nilai ini bukan " + nama + ".");
            }
            return hasil;
        }

        @Override
        public Object parseLiteral(
                Value<?> masukan, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object nilai = switch (masukan) {
                case IntValue i -> i.getValue();
                case FloatValue f -> f.getValue();
                case StringValue s -> s.getValue();
                default -> null;
            };
            Object hasil = nilai == null ? null : ubah.apply(nilai);
            if (hasil == null) {
                throw new CoercingParseLiteralException("Nilai ini bukan " + nama + ".");
            }
            return hasil;
        }
    }
}
