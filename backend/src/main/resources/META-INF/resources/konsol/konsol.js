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

  function Konsol() {
    const [pilihan, pilih] = React.useState(0);
    const contoh = awal.contoh[pilihan];
    const logo = h(
      "div",
      { className: "konsol-logo" },
      h("a", { href: "../" }, "LKjIP"),
      h(
        "label",
        null,
        h("span", { className: "konsol-sembunyi" }, "Contoh: "),
        h(
          "select",
          { value: pilihan, onChange: (e) => pilih(Number(e.target.value)) },
          awal.contoh.map((satu, i) => h("option", { key: i, value: i }, satu.judul)),
        ),
      ),
    );
    return h(
      GraphiQL,
      {
        fetcher: kirim,
        query: contoh.kueri,
        variables: variabel(contoh),
        defaultEditorToolsVisibility: "variables",
        isHeadersEditorEnabled: false,
        storage: ingatan(),
      },
      h(GraphiQL.Logo, null, logo),
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

  ReactDOM.createRoot(wadah).render(h(Konsol));
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
