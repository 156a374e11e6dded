package id.lkjip.akses.akun;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored accounts. */
interface AkunRepository extends Repository<Akun, String> {

    Optional<Akun> findById(String id);

    List<Akun> findAllByOrderByIdAsc();

    List<Akun> findAllByAsal(Akun.Asal asal);

    Optional<Akun> findFirstByPenerbitAndSubjekOrderByIdAsc(String penerbit, String subjek);

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    Akun save(Akun akun);
}
