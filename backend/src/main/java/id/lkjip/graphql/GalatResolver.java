package id.lkjip.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import id.lkjip.shared.PermintaanDitolak;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** The one place where exceptions become errors. What was not expected is logged and told without details. */
@Component
class GalatResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GalatResolver.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable sebab, DataFetchingEnvironment env) {
        if (sebab instanceof PermintaanDitolak ditolak) {
            return error(env, jenis(ditolak.sebab()), kode(ditolak.sebab()), String.valueOf(ditolak.getMessage()));
        }
        if (sebab instanceof BindException) {
            return error(
                    env,
                    ErrorType.BAD_REQUEST,
                    KodeGalat.MASUKAN_TIDAK_SAH,
                    "Argumen \"" + env.getField().getName() + "\" tidak dapat dipakai.");
        }
        String nomor = env.getExecutionId().toString();
        LOG.error(
                "Permintaan {}: field {} gagal",
                nomor,
                env.getExecutionStepInfo().getPath(),
                sebab);
        return error(
                env,
                ErrorType.INTERNAL_ERROR,
                KodeGalat.KESALAHAN_SERVER,
                "Terjadi kesalahan di server. Sebutkan nomor permintaan " + nomor + " bila melaporkannya.");
    }

    private static ErrorType jenis(PermintaanDitolak.Sebab sebab) {
        return switch (sebab) {
            case TIDAK_DITEMUKAN -> ErrorType.NOT_FOUND;
            case TIDAK_BERWENANG -> ErrorType.FORBIDDEN;
            case MASUKAN_TIDAK_SAH, TAHUN_DIKUNCI, KONFLIK_VERSI -> ErrorType.BAD_REQUEST;
        };
    }

    private static KodeGalat kode(PermintaanDitolak.Sebab sebab) {
        return switch (sebab) {
            case TIDAK_DITEMUKAN -> KodeGalat.TIDAK_DITEMUKAN;
            case MASUKAN_TIDAK_SAH -> KodeGalat.MASUKAN_TIDAK_SAH;
            case TIDAK_BERWENANG -> KodeGalat.TIDAK_BERWENANG;
            case TAHUN_DIKUNCI -> KodeGalat.TAHUN_DIKUNCI;
            case KONFLIK_VERSI -> KodeGalat.KONFLIK_VERSI;
        };
    }

    private static GraphQLError error(DataFetchingEnvironment env, ErrorType jenis, KodeGalat kode, String pesan) {
        return GraphqlErrorBuilder.newError(env)
                .message("%s", pesan)
                .errorType(jenis)
                .extensions(Map.of(Galat.KODE, kode.name()))
                .build();
    }
}
