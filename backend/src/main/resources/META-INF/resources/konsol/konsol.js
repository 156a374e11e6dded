// The console's page: GraphiQL with the words of this office, sending to this origin only.
(async () => {
  "use strict";

  const kata = new Map([
    ["Show Documentation Explorer", "Buka dokumentasi"],
    ["Hide Documentation Explorer", "Tutup dokumentasi"],
    ["Documentation Explorer", "Dokumentasi"],
    ["Show History", "Buka riwayat"],
    ["Hide History", "Tutup riwayat"],
    ["Re-fetch GraphQL schema", "Muat ulang skema"],
    ["Open short keys dialog", "Tombol pintas"],
    ["Open settings dialog", "Pengaturan"],
    ["Prettify query (Shift-Ctrl-P)", "Rapikan kueri (Shift-Ctrl-P)"],
    ["Merge fragments into query (Shift-Ctrl-M)", "Gabungkan fragmen (Shift-Ctrl-M)"],
    ["Copy query (Shift-Ctrl-C)", "Salin kueri (Shift-Ctrl-C)"],
    ["Execute query (Ctrl-Enter)", "Jalankan kueri (Ctrl-Enter)"],
    ["Stop query (Ctrl-Enter)", "Hentikan kueri (Ctrl-Enter)"],
    ["Show editor tools", "Buka variabel"],
    ["Hide editor tools", "Tutup variabel"],
    ["Add tab", "Tambah lembar"],
    ["Close Tab", "Tutup lembar"],
    ["Variables", "Variabel"],
    ["Headers", "Kepala"],
    ["Docs", "Dokumentasi"],
    ["Root Types", "Tipe akar"],
    ["All Schema Types", "Semua tipe"],
    ["Fields", "Field"],
    ["Arguments", "Argumen"],
    ["Enum Values", "Nilai"],
    ["Settings", "Pengaturan"],
    ["Theme", "Tampilan"],
    ["Adjust how the interface looks like.", "Atur tampilan konsol."],
    ["System", "Sistem"],
    ["Light", "Terang"],
    ["Dark", "Gelap"],
    ["Clear storage", "Hapus simpanan"],
    ["Remove all locally stored data and start fresh.", "Hapus semua yang tersimpan di peramban ini."],
    ["Clear data", "Hapus"],
    ["Short Keys", "Tombol pintas"],
    ["History", "Riwayat"],
    ["Clear", "Hapus"],
    ["Search the docs", "Cari di dokumentasi"],
    ["A GraphQL schema provides a root type for each kind of operation.", "Skema mempunyai satu tipe akar untuk setiap jenis operasi."],
  ]);

  const wadah = document.getElementById("konsol");
  const h = React.createElement;

  function pesan(teks) {
    const p = document.createElement("p");
    p.className = "pesan";
    p.setAttribute("role", "alert");
    p.textContent = teks;
    wadah.replaceChildren(p);
  }

  async function muatAwal() {
    const jawaban = await fetch("awal.json", { headers: { Accept: "application/json" }, redirect: "manual" });
    if (!jawaban.ok) {
      throw new Error(String(jawaban.status));
    }
    return jawaban.json();
  }

  let awal;
  try {
    awal = await muatAwal();
  } catch {
    pesan("Konsol tidak dapat dibuka. Masuklah kembali, lalu muat ulang halaman ini.");
    return;
  }

  async function kirim(permintaan) {
    const minta = () =>
      fetch("graphql", {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", [awal.header]: awal.token },
        body: JSON.stringify(permintaan),
      });
    let jawaban = await minta();
    if (jawaban.status === 403) {
      // The session was renewed in another window: take its new token once.
      awal = { ...(await muatAwal()), contoh: awal.contoh };
      jawaban = await minta();
    }
    if (jawaban.status === 401 || jawaban.status === 403) {
      return { errors: [{ message: "Sesi berakhir. Masuklah kembali, lalu muat ulang halaman ini." }] };
    }
    // Numbers are shown with the digits the server sent: parsing them here would turn 75.80 into 75.8.
    return new Teks(await jawaban.text());
  }

  /** An answer that GraphiQL shows as it came, while introspection can still read it. */
  class Teks {
    constructor(teks) {
      Object.assign(this, JSON.parse(teks));
      Object.defineProperty(this, "mentah", { value: teks, enumerable: false });
    }
  }

  /** The same JSON with indentation; strings and numbers are copied letter by letter. */
  function rapikan(teks) {
    let hasil = "";
    let dalam = 0;
    const baris = () => "\n" + "  ".repeat(dalam);
    for (let i = 0; i < teks.length; i++) {
      const c = teks[i];
      if (c === '"') {
        const mulai = i;
        for (i++; teks[i] !== '"'; i++) {
          if (teks[i] === "\\") i++;
        }
        hasil += teks.slice(mulai, i + 1);
      } else if (c === "{" || c === "[") {
        const tutup = c === "{" ? "}" : "]";
        if (teks[i + 1] === tutup) {
          hasil += c + tutup;
          i++;
        } else {
          dalam++;
          hasil += c + baris();
        }
      } else if (c === "}" || c === "]") {
        dalam--;
        hasil += baris() + c;
      } else if (c === ",") {
        hasil += "," + baris();
      } else if (c === ":") {
        hasil += ": ";
      } else if (c.trim() !== "") {
        hasil += c;
      }
    }
    return hasil;
  }

  // GraphiQL writes an answer with JSON.stringify(answer, null, 2); an answer that kept its text is written from it.
  const asli = JSON.stringify;
  JSON.stringify = function (nilai, ...lain) {
    return nilai instanceof Teks ? rapikan(nilai.mentah) : asli.call(JSON, nilai, ...lain);
  };

  const variabel = (contoh) => asli.call(JSON, contoh.variabel, null, 2);

  /** Asks for the page itself; throws with the server's sentence. */
  async function tanya(query, variables) {
    const jawaban = await kirim({ query, variables });
    if (jawaban.errors) {
      throw new Error(jawaban.errors[0].message);
    }
    return jawaban.data;
  }

  const BAGIAN = "kode pemilik nama kueri variabel dibagikan versi";

  async function muatTersimpan() {
    const data = await tanya(`query KueriTersimpan { kueriTersimpan { ${BAGIAN} } }`, {});
    return data.kueriTersimpan.map((k) => ({ ...k, judul: k.nama, variabel: JSON.parse(k.variabel) }));
  }

  async function simpan(lama, isi) {
    const masukan = "$nama: String!, $kueri: String!, $variabel: String!, $dibagikan: Boolean!";
    const argumen = "nama: $nama, kueri: $kueri, variabel: $variabel, dibagikan: $dibagikan";
    return lama
      ? (await tanya(
          `mutation Ubah($kode: ID!, $versi: Int!, ${masukan}) {
            hasil: ubahKueri(kode: $kode, versi: $versi, ${argumen}) { kode } }`,
          { ...isi, kode: lama.kode, versi: lama.versi },
        )).hasil.kode
      : (await tanya(`mutation Simpan(${masukan}) { hasil: simpanKueri(${argumen}) { kode } }`, isi)).hasil.kode;
  }

  /** The choice of queries: samples, her own, those shared; and what she may do with them. */
  function Pilihan({ terpilih, tersimpan, buka, simpanBaru, gantiIni, hapusIni }) {
    const milik = tersimpan.filter((k) => k.pemilik === awal.akun);
    const bersama = tersimpan.filter((k) => k.pemilik !== awal.akun);
    const butir = (k) =>
      h("option", { key: k.kode, value: k.kode }, k.pemilik === awal.akun ? k.judul : `${k.judul} (${k.pemilik})`);
    const kelompok = (judul, isi) => isi.length > 0 && h("optgroup", { label: judul }, isi.map(butir));
    const sendiri = milik.some((k) => k.kode === terpilih);
    return h(
      "div",
      { className: "konsol-kueri" },
      h(
        "label",
        null,
        h("span", { className: "konsol-sembunyi" }, "Kueri: "),
        h(
          "select",
          { value: terpilih, onChange: (e) => buka(e.target.value) },
          h(
            "optgroup",
            { label: "Contoh" },
            awal.contoh.map((k, i) => h("option", { key: i, value: String(i) }, k.judul)),
          ),
          kelompok("Kueri saya", milik),
          kelompok("Dibagikan", bersama),
        ),
      ),
      awal.bolehSimpan && sendiri && h("button", { type: "button", onClick: gantiIni }, "Simpan"),
      awal.bolehSimpan && h("button", { type: "button", onClick: simpanBaru }, "Simpan sebagai…"),
      awal.bolehSimpan && sendiri && h("button", { type: "button", onClick: hapusIni }, "Hapus"),
    );
  }

  /** Asks for the name of a query, and whether others are to see it. */
  function DialogSimpan({ nama, simpan, tutup }) {
    const dialog = React.useRef(null);
    const [galat, beriGalat] = React.useState("");
    React.useEffect(() => dialog.current.showModal(), []);
    async function kirimkan(e) {
      e.preventDefault();
      const isian = new FormData(e.target);
      try {
        await simpan(String(isian.get("nama")), isian.get("dibagikan") !== null);
        tutup();
      } catch (sebab) {
        beriGalat(sebab.message);
      }
    }
    return h(
      "dialog",
      { ref: dialog, className: "konsol-dialog", onClose: tutup, "aria-labelledby": "konsol-judul-simpan" },
      h(
        "form",
        { onSubmit: kirimkan },
        h("h2", { id: "konsol-judul-simpan" }, "Simpan kueri"),
        h(
          "label",
          null,
          "Nama",
          h("input", { name: "nama", defaultValue: nama, maxLength: 120, required: true, autoFocus: true }),
        ),
        h(
          "label",
          { className: "konsol-centang" },
          h("input", { type: "checkbox", name: "dibagikan" }),
          "Bagikan kepada semua pemakai",
        ),
        galat && h("p", { role: "alert" }, galat),
        h(
          "div",
          { className: "konsol-tombol" },
          h("button", { type: "button", onClick: tutup }, "Batal"),
          h("button", { type: "submit" }, "Simpan"),
        ),
      ),
    );
  }

  function Konsol({ awalTersimpan }) {
    const [terpilih, pilih] = React.useState("0");
    const [tersimpan, beriTersimpan] = React.useState(awalTersimpan);
    const [dialog, bukaDialog] = React.useState(false);
    const [kabar, beriKabar] = React.useState("");
    const kini = tersimpan.find((k) => k.kode === terpilih) ?? awal.contoh[Number(terpilih)] ?? awal.contoh[0];
    const tulisan = React.useRef({ kueri: kini.kueri, variabel: variabel(kini) });

    function buka(kode, dari = tersimpan) {
      const satu = dari.find((k) => k.kode === kode) ?? awal.contoh[Number(kode)];
      tulisan.current = { kueri: satu.kueri, variabel: variabel(satu) };
      pilih(kode);
      beriKabar("");
    }

    async function simpanKini(lama, nama, dibagikan) {
      const kode = await simpan(lama, { ...tulisan.current, nama, dibagikan });
      const baru = await muatTersimpan();
      beriTersimpan(baru);
      buka(kode, baru);
      beriKabar(`Kueri "${nama}" tersimpan.`);
    }

    const cobalah = (kerja) => async () => {
      try {
        await kerja();
      } catch (sebab) {
        beriKabar(sebab.message);
      }
    };

    async function hapusKini() {
      if (!window.confirm(`Hapus kueri "${kini.nama}"?`)) return;
      await tanya("mutation Hapus($kode: ID!) { hapusKueri(kode: $kode) { kode } }", { kode: kini.kode });
      beriTersimpan(await muatTersimpan());
      buka("0");
      beriKabar(`Kueri "${kini.nama}" dihapus.`);
    }

    const kepala = h(
      "div",
      { className: "konsol-logo" },
      h("a", { href: "../" }, "LKjIP"),
      h(Pilihan, {
        terpilih,
        tersimpan,
        buka,
        simpanBaru: () => bukaDialog(true),
        gantiIni: cobalah(() => simpanKini(kini, kini.nama, kini.dibagikan)),
        hapusIni: cobalah(hapusKini),
      }),
      h("span", { role: "status" }, kabar),
    );
    return h(
      React.Fragment,
      null,
      h(
        GraphiQL,
        {
          fetcher: kirim,
          query: kini.kueri,
          variables: variabel(kini),
          onEditQuery: (teks) => (tulisan.current = { ...tulisan.current, kueri: teks }),
          onEditVariables: (teks) => (tulisan.current = { ...tulisan.current, variabel: teks }),
          defaultEditorToolsVisibility: "variables",
          isHeadersEditorEnabled: false,
          storage: ingatan(),
        },
        h(GraphiQL.Logo, null, kepala),
      ),
      dialog &&
        h(DialogSimpan, {
          nama: kini.judul,
          simpan: (nama, dibagikan) => simpanKini(null, nama, dibagikan),
          tutup: () => bukaDialog(false),
        }),
    );
  }

  /** Remembers the look and history, but not the last query: the page opens with the sample. */
  function ingatan() {
    const lupa = /(query|variables|headers|tabState|operationName)$/;
    return {
      getItem: (k) => (lupa.test(k) ? null : localStorage.getItem(k)),
      setItem: (k, v) => {
        if (!lupa.test(k)) localStorage.setItem(k, v);
      },
      removeItem: (k) => localStorage.removeItem(k),
      clear: () => localStorage.clear(),
      get length() {
        return localStorage.length;
      },
    };
  }

  function ganti(akar) {
    const jalan = document.createTreeWalker(akar, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let n = jalan.currentNode; n; n = jalan.nextNode()) {
      if (n.nodeType === Node.TEXT_NODE) {
        if (n.parentElement?.closest(".CodeMirror")) continue;
        const baru = kata.get(n.data.trim());
        if (baru) n.data = n.data.replace(n.data.trim(), baru);
      } else if (n.nodeType === Node.ELEMENT_NODE) {
        for (const sifat of ["aria-label", "title", "placeholder"]) {
          const teks = n.getAttribute(sifat);
          const baru = teks && kata.get(teks.replace("Cmd", "Ctrl").replace(/\.\.\.$/, ""));
          if (baru) n.setAttribute(sifat, baru);
        }
      }
    }
  }

  let awalTersimpan = [];
  try {
    awalTersimpan = await muatTersimpan();
  } catch {
    // The samples are worth opening without them.
  }
  ReactDOM.createRoot(wadah).render(h(Konsol, { awalTersimpan }));
  new MutationObserver((semua) => {
    for (const satu of semua) {
      if (satu.type === "characterData") ganti(satu.target.parentElement ?? wadah);
      else if (satu.type === "attributes") ganti(satu.target);
      else satu.addedNodes.forEach(ganti);
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["aria-label", "title", "placeholder"],
  });
})();
