// What may not be said of food, drink or cosmetics without a registration as medicine: PerBPOM 34/2022 (no
// "mengobati, menyembuhkan, mencegah" in advertising) and PerBPOM 4/2024 (no claims under a P-IRT).
// Patterns of whole words, without regard to case. {ill} is an ailment, {gap} is words that are none.

/** Ailments and parts of the body in health claims. They are claims only beside some verbs. */
export const AILMENTS =
  'penyakit|sakit|nyeri|demam|panas dalam|batuk|pilek|flu|masuk angin|mual|kembung|diare|pegal|linu|radang|kolesterol|(?:kadar )?gula darah|kadar gula|(?:tekanan )?darah(?: tinggi)?|tensi|asam urat|asam lambung|maag|diabetes|kanker|tumor|jantung(?! pisang)|ginjal|paru|(?:kesehatan|fungsi) \\p{L}+|sendi|pencernaan|imun|imunitas|kekebalan|daya tahan|stamina|vitalitas|gairah|libido|haid|menstruasi|asi|berat badan|racun|insomnia|stres|stress|illness|illnesses|diseases?|pains?|aches?|headaches?|fever|coughs?|colds|nausea|inflammation|cholesterol|blood|diabetes|cancer|heart|kidneys?|liver|bones|joints|digestion|immunity|immune|libido|weight|arthritis|gout|anxiety'

/** Words that promise health. */
export const CLAIMS = [
  // Indonesian: healing and medicine
  'menyembuhkan|disembuhkan|sembuhkan|penyembuh(?:an)?|kesembuhan|(?:cepat|lekas) sembuh',
  'mengobati|diobati|obati|obat(?:-obatan|nya)?|untuk pengobatan',
  '(?:men)?cegah(?:nya)?|dicegah|pencegah(?:an)?',
  '(?:ber)?khasiat(?:nya)?|mujarab|manjur|menyehatkan|(?:manfaat|minuman|makanan) kesehatan|baik (?:untuk|bagi) kesehatan',
  'detoks(?:ifikasi)?|awet muda|afrodisiak|pelangsing(?:an)?|melangsingkan',
  '(?:stamina|vitalitas) (?:pria|lelaki|wanita)|kuat (?:pria|lelaki)|kejantanan|lemah syahwat|impotensi|ejakulasi dini',
  '(?:menurunkan|turunkan|penurun|(?:me)?redakan|pereda|(?:meng)?atasi|(?:meng)?hilangkan|menangkal|tangkal|melawan|lawan|(?:meng)?kurangi|menstabilkan|mengontrol){gap} (?:{ill})',
  '(?:meningkatkan|tingkatkan|menambah|tambah|memperkuat|menguatkan|memperlancar|melancarkan|lancarkan|menjaga|jaga|memulihkan){gap} (?:{ill})',
  '(?:untuk|bagi|membantu)(?: penderita)? (?:{ill})',
  // Ailments that nobody names beside a product without meaning it
  'kolesterol|diabet(?:es|ik)|kanker|tumor|hipertensi|(?:tekanan )?darah tinggi|kencing manis|asam urat|asam lambung|maag|rh?ematik|ambeien|wasir|keputihan|(?:sakit|penyakit) (?:asma|jantung|ginjal|stroke)|daya tahan tubuh|imunitas',
  'anti[- ]?(?:kanker|tumor|radang|inflamasi|oksidan|bakteri|virus|mikroba|septik|diabetes|hipertensi|kolesterol|aging|penuaan|alergi|nyeri|stres|malaria|cancer|inflammator(?:y|ies)|oxidants?|bacterial|viral|microbial|septic|diabetic|ageing|wrinkle)',
  // English
  'cures?|heals?|healing (?:power|propert(?:y|ies)|effect)s?|remed(?:y|ies)|medicines?|medicinal|therapeutic|aphrodisiac',
  'prevents?|preventing|prevention|preventive',
  '(?:treats?|treating|treatment (?:of|for)|helps?|helps? (?:with|against)|good (?:for|against)){gap} (?:{ill})',
  '(?:lower|reduce|relieve|soothe|fight|ease|boost|strengthen|improve|cleanse)s?{gap} (?:{ill})',
  '(?:lower|reduc|reliev|sooth|fight|eas|boost|strengthen|improv|cleans)ing{gap} (?:{ill})',
  'detox(?:es|ify|ifies|ifying|ification)?|cholesterol|diabetics?|cancer|hypertension|high blood pressure|immune system|immunity|health benefits?|good for (?:your |the )?(?:health|heart|liver|kidneys?|digestion|bones|skin)|slimming|weight loss',
]

/** Phrases that hold such a word as the name of a thing. */
export const THINGS = [
  '(?:tanpa|bukan|toko|tanaman|minum) obat(?:-obatan)?',
  'obat (?:nyamuk|serangga|hama|batik|pewarna|warna|cuci)',
  '(?:without|no|not a) medicines?|medicinal (?:plants?|herbs?) gardens?',
  '(?:dye|paint|wood|bamboo|resin|cement|glue|ink) cures?|cures? (?:overnight|in the sun)',
]

/** Verbs of a claim with an object that is no ailment: storing goods, keeping cloth, protecting people. */
export const HARMLESS = [
  '(?:(?:men)?cegah|dicegah|pencegah(?:an)?){gap} (?:basi|lemba[bp]|apek|jamur|tengik|luntur|pudar|pecah|retak|rusak|kerusakan|sobek|robek|bocor|tumpah|melempem|gosong|hangus|lengket|menempel|kusut|susut|menyusut|karat|rayap|serangga|semut|kutu|menggumpal|gumpalan|busuk|membusuk|pembusukan|kebakaran)',
  '(?:prevents?|preventing|prevention of){gap} (?:spoil(?:ing|age)?|mou?ld|damp|moisture|damage|fading|cracks?|cracking|splitting|leaks?|leaking|clump(?:ing|s)|burning|sticking|rust|shrink(?:ing|age)|tearing|waste|rot|rotting|insects?|spills?|rancidity|bleeding|running)',
  '(?:(?:men)?cegah|pencegahan|prevents?|preventing|prevention of){gap} (?:perdagangan|kekerasan|penipuan|eksploitasi|percaloan|pernikahan|perkawinan|banjir|longsor|erosi|trafficking|violence|fraud|exploitation|abuse|marriages?|floods?|flooding|landslides?|erosion)',
]
