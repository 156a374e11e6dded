package id.lkjip.akses.token;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored tokens. */
interface TokenRepository extends Repository<TokenApi, String> {

    Optional<TokenApi> findById(String id);

    List<TokenApi> findByAkunOrderByDibuatDesc(String akun);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    TokenApi save(TokenApi token);
}
