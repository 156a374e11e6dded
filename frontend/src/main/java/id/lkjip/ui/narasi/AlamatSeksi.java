package id.lkjip.ui.narasi;

import com.vaadin.flow.router.QueryParameters;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.kerangka.Konteks;
import id.lkjip.ui.kerangka.Tautan;
import java.util.Map;

/** How addresses name a section. */
final class AlamatSeksi {

    private AlamatSeksi() {}

    /** The address of a view of one section. */
    static String alamat(String jalur, Konteks konteks, String kode) {
        return Tautan.alamat(jalur, konteks, Map.of(Tautan.RINCIAN, kode));
    }

    /** The code that an address holds, whatever it is of; empty when none. */
    static String kode(QueryParameters parameter) {
        return parameter.getSingleParameter(Tautan.RINCIAN).orElse("");
    }

    /** Refuses a section of another organisation or year than the address is about. */
    static void periksa(Konteks konteks, String kode) {
        if (!kode.startsWith(konteks.perangkatDaerah().id() + "/" + konteks.tahun() + "/")) {
            throw new PermintaanDitolak(
                    PermintaanDitolak.Sebab.TIDAK_DITEMUKAN,
                    "Tidak ada bagian seperti itu pada laporan tahun " + konteks.tahun() + ".");
        }
    }
}
