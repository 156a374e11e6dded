package id.lkjip.ui.narasi;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.lkjip.narasi.DrafNarasi;
import id.lkjip.narasi.KonflikNarasi;
import id.lkjip.narasi.Narasi;
import id.lkjip.narasi.PenyuntinganService;
import id.lkjip.narasi.PenyuntinganService.LembarKerja;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.ui.component.Kabar;
import id.lkjip.ui.component.Tabel;
import id.lkjip.ui.format.FormatId;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text before its writer and what of it is stored: as her draft while she types, as a revision when she saves.
 * Nothing is stored over a text that she has not seen, and while a choice between two texts is before her nothing is
 * stored at all. The text that she does not choose is kept in her browser.
 */
final class Naskah extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Naskah.class);
    private static final String MENUNGGU = "menunggu pilihan Anda";

    private final transient PenyuntinganService penyuntingan;
    private final transient Pendengar pendengar;
    private final String kode;
    private final EditorMarkdown editor;
    private final Div gabungan = new Div();

    /** Version of her draft; {@code null} without one. */
    private @Nullable Long versiDraf;

    /** Version of the section that her text goes on from. */
    private @Nullable Long dasar;

    /** The same as her draft tells it: while she merges it stays behind, so that a reload asks her again. */
    private @Nullable Long dasarDraf;

    private boolean memilih;

    /** What happens to the text. */
    interface Pendengar {

        /** She has written on, or taken another text; what is stored is stored already. */
        void ditulis(String teks);

        /** A revision was saved. */
        void disimpan(Narasi baru);

        /** She goes on from what is stored, without a draft. */
        void kembali();
    }

    /**
     * The text of a section.
     *
     * @param akun whose text it is
     */
    Naskah(PenyuntinganService penyuntingan, String akun, LembarKerja lembar, Pendengar pendengar) {
        this.penyuntingan = penyuntingan;
        this.pendengar = pendengar;
        kode = lembar.seksi().kode();
        DrafNarasi draf = lembar.draf();
        versiDraf = draf == null ? null : draf.versi();
        dasar = draf == null ? versi(lembar.narasi()) : draf.dasar();
        dasarDraf = dasar;
        editor = new EditorMarkdown(akun, kode, lembar.teks(), jam(lembar), this::diterima);
        gabungan.addClassName("gabungan");
        add(editor);
    }

    private static @Nullable Long versi(@Nullable Narasi narasi) {
        return narasi == null ? null : narasi.versi();
    }

    private static @Nullable String jam(LembarKerja lembar) {
        DrafNarasi draf = lembar.draf();
        if (draf != null) {
            return FormatId.saat(draf.disimpan());
        }
        Narasi narasi = lembar.narasi();
        return narasi == null || narasi.alur() == null
                ? null
                : FormatId.saat(narasi.alur().pada());
    }

    /** The text as it was received last. */
    String teks() {
        return editor.teks();
    }

    /** The editor itself. */
    EditorMarkdown editor() {
        return editor;
    }

    /** Where a text to be merged by hand is shown. */
    Div gabungan() {
        return gabungan;
    }

    /** Version of the section that her text goes on from; {@code null} when nothing was stored then. */
    @Nullable
    Long dasar() {
        return dasar;
    }

    /** Whether what she has typed is stored as a draft only. */
    boolean adaDraf() {
        return versiDraf != null;
    }

    // ------------------------------------------------------------------ drafts

    private void diterima(int nomor, String teks) {
        if (memilih) {
            editor.ditolak(nomor, MENUNGGU, false);
        } else {
            try {
                simpanDraf(teks, pukul -> editor.tersimpan(nomor, pukul));
                if (memilih) {
                    editor.ditolak(nomor, MENUNGGU, false);
                }
            } catch (PermintaanDitolak ditolak) {
                editor.ditolak(nomor, String.valueOf(ditolak.getMessage()), false);
            } catch (RuntimeException e) {
                LOG.error("A draft of {} could not be stored", kode, e);
                editor.ditolak(nomor, "server belum dapat menyimpan, dicoba lagi", true);
            }
        }
        pendengar.ditulis(teks);
    }

    /** Stores a text as her draft, and asks when her draft is another one than this window knows. */
    private void simpanDraf(String teks, Consumer<String> tersimpan) {
        try {
            DrafNarasi draf = penyuntingan.simpanDraf(kode, versiDraf, dasarDraf, teks);
            versiDraf = draf.versi();
            tersimpan.accept(FormatId.jam(draf.disimpan()));
        } catch (KonflikNarasi konflik) {
            boolean sudahSama =
                    konflik.versiTersimpan() != null && konflik.teksTersimpan().equals(teks);
            if (konflik.versiTersimpan() == null && versiDraf != null) {
                // Her draft was saved as a revision or dropped in another window; this text begins a new one.
                versiDraf = null;
                simpanDraf(teks, tersimpan);
            } else if (sudahSama) {
                versiDraf = konflik.versiTersimpan();
                tersimpan.accept(FormatId.jam(Instant.now()));
            } else {
                pilihDraf(konflik);
            }
        }
    }

    private void pilihDraf(KonflikNarasi konflik) {
        tanya(konflik, "Draf yang tidak dipakai tetap disimpan di peramban ini.", new KonflikDialog.Pilihan() {
            @Override
            public void milikSaya() {
                editor.sisihkan(konflik.teksTersimpan());
                lanjutkanDraf(konflik);
            }

            @Override
            public void milikLain() {
                String saya = editor.teks();
                String lain = konflik.teksTersimpan();
                versiDraf = konflik.versiTersimpan();
                // Stored again, because it may have been dropped while she chose.
                Kabar.coba(() -> simpanDraf(lain, pukul -> {
                    ganti(lain, pukul);
                    editor.sisihkan(saya);
                }));
            }

            @Override
            public void gabungkan() {
                editor.sisihkan(konflik.teksTersimpan());
                tampilkanGabungan("Draf dari jendela lain", konflik.teksTersimpan());
                lanjutkanDraf(konflik);
            }
        });
    }

    private void lanjutkanDraf(KonflikNarasi konflik) {
        versiDraf = konflik.versiTersimpan();
        String teks = editor.teks();
        Kabar.coba(() -> simpanDraf(teks, pukul -> editor.tersimpan(teks, pukul)));
    }

    /** Drops her draft after asking. */
    void buang() {
        if (harusMemilih()) {
            return;
        }
        var tanya = new ConfirmDialog(
                "Buang draf",
                "Yang belum disimpan sebagai revisi hilang, dan teks kembali ke revisi terakhir.",
                "Buang",
                e -> {
                    if (Kabar.coba(() -> penyuntingan.buangDraf(kode))) {
                        LembarKerja kini = penyuntingan.buka(kode);
                        mulaiDari(versi(kini.narasi()));
                        ganti(kini.teks(), FormatId.jam(Instant.now()));
                        pendengar.kembali();
                    }
                });
        tanya.setCancelable(true);
        tanya.setCancelText("Batal");
        tanya.open();
    }

    // ------------------------------------------------------------------ revisions

    /** Saves a revision; tells whether it is saved. */
    boolean simpan(String alasan) {
        if (harusMemilih()) {
            return false;
        }
        try {
            Narasi baru = penyuntingan.simpan(kode, dasar, editor.teks(), alasan);
            mulaiDari(baru.versi());
            gabungan.removeAll();
            editor.tersimpan(baru.teks(), FormatId.jam(Instant.now()));
            pendengar.disimpan(baru);
            Kabar.berhasil("Revisi " + baru.revisi() + " tersimpan.");
            return true;
        } catch (KonflikNarasi konflik) {
            pilihRevisi(konflik, alasan);
        } catch (PermintaanDitolak ditolak) {
            Kabar.gagal(String.valueOf(ditolak.getMessage()));
        }
        return false;
    }

    private void pilihRevisi(KonflikNarasi konflik, String alasan) {
        tanya(
                konflik,
                "Kedua teks tetap ada: yang tersimpan di riwayat, teks Anda di peramban ini.",
                new KonflikDialog.Pilihan() {
                    @Override
                    public void milikSaya() {
                        dasar = konflik.versiTersimpan();
                        simpan(alasan);
                    }

                    @Override
                    public void milikLain() {
                        String saya = editor.teks();
                        if (Kabar.coba(() -> penyuntingan.buangDraf(kode))) {
                            mulaiDari(konflik.versiTersimpan());
                            ganti(konflik.teksTersimpan(), FormatId.jam(Instant.now()));
                            editor.sisihkan(saya);
                            pendengar.kembali();
                        }
                    }

                    @Override
                    public void gabungkan() {
                        dasar = konflik.versiTersimpan();
                        tampilkanGabungan("Teks yang tersimpan", konflik.teksTersimpan());
                    }
                });
    }

    private void mulaiDari(@Nullable Long versi) {
        versiDraf = null;
        dasar = versi;
        dasarDraf = versi;
    }

    // ------------------------------------------------------------------ choosing

    /** Whether a choice between two texts is before her; she is told so. */
    boolean harusMemilih() {
        if (memilih) {
            Kabar.gagal("Pilih dahulu salah satu dari dua teks yang berbeda.");
        }
        return memilih;
    }

    private void tanya(KonflikNarasi konflik, String akibat, KonflikDialog.Pilihan pilihan) {
        memilih = true;
        new KonflikDialog(konflik, akibat, () -> memilih = false, pilihan).open();
    }

    private void ganti(String teks, String pukul) {
        editor.ganti(teks, pukul);
        pendengar.ditulis(teks);
    }

    /** Shows another text above the editor, to be merged by hand. */
    private void tampilkanGabungan(String nama, String teks) {
        gabungan.removeAll();
        var mentah = new Div();
        mentah.setText(teks);
        mentah.addClassName("teks-mentah");
        mentah.getElement().setAttribute("tabindex", "0");
        mentah.getElement().setAttribute("role", "region");
        mentah.getElement().setAttribute("aria-label", nama);
        var selesai = new Button("Tutup", e -> gabungan.removeAll());
        var kepala = new Div(new H2(nama), selesai);
        kepala.addClassName("kepala-bagian");
        var kartu = new Div(
                kepala,
                Tabel.teks("Salin yang perlu dari teks ini ke teks Anda di bawah, lalu simpan revisi.", "redup"),
                mentah);
        kartu.addClassNames("kartu", "kartu-isi");
        gabungan.add(kartu);
    }

    /** The version to take a step of review on. */
    long versiUntukBeralih() {
        return Objects.requireNonNullElse(dasar, -1L);
    }
}
