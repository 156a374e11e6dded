package id.lkjip.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes errors as clients see them: a sentence, a code, the number of the request; nothing of the inside. */
final class Galat {

    static final String KODE = "kode";
    static final String NOMOR = "nomorPermintaan";

    private Galat() {}

    static GraphQLError of(KodeGalat kode, String pesan) {
        return GraphqlErrorBuilder.newError()
                .message("%s", pesan)
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of(KODE, kode.name()))
                .build();
    }

    static GraphQLError of(KodeGalat kode, String pesan, GraphQLError asal) {
        return GraphqlErrorBuilder.newError()
                .message("%s", pesan)
                .errorType(classification(asal))
                .locations(asal.getLocations() == null ? List.of() : asal.getLocations())
                .path(asal.getPath())
                .extensions(Map.of(KODE, kode.name()))
                .build();
    }

    /** The same error with the number of its request, and with a code if it had none. */
    static GraphQLError numbered(GraphQLError galat, KodeGalat kodeBawaan, String nomor) {
        var extensions = new LinkedHashMap<String, Object>();
        Map<String, Object> asal = galat.getExtensions();
        extensions.put(KODE, asal != null && asal.containsKey(KODE) ? asal.get(KODE) : kodeBawaan.name());
        extensions.put(NOMOR, nomor);
        return GraphqlErrorBuilder.newError()
                .message("%s", galat.getMessage())
                .errorType(classification(galat))
                .locations(galat.getLocations() == null ? List.of() : galat.getLocations())
                .path(galat.getPath())
                .extensions(extensions)
                .build();
    }

    static @Nullable String kodeOf(GraphQLError galat) {
        Map<String, Object> extensions = galat.getExtensions();
        return extensions == null || extensions.get(KODE) == null
                ? null
                : extensions.get(KODE).toString();
    }

    private static ErrorClassification classification(GraphQLError galat) {
        return galat.getErrorType() == null ? ErrorType.ExecutionAborted : galat.getErrorType();
    }
}
