package crm

// demoPlace is a country of the demo population. Names stand as they are written there; where unidecode would spell
// them badly, a Latin form for the mail address follows after a bar.
type demoPlace struct {
	country, language, city string
	form                    string // what a company there ends in
	phones                  []string
	digits                  int // that follow a phone prefix
	streets, given, family  []string
}

// notice returns a locale in which the default catalog's notices exist.
func (p *demoPlace) notice() string {
	if p.language == "de" {
		return "de"
	}
	return "en"
}

// demoPlaces holds phone prefixes only for countries whose regulator sets numbers aside for fiction: NANPA (555-01xx),
// Ofcom, ComReg, ACMA, ARCEP, Bundesnetzagentur and PTS. People elsewhere have none.
var demoPlaces = []demoPlace{
	{
		country: "GB", language: "en", city: "London", form: "Ltd", phones: []string{"+44 20 7946 0", "+44 7700 900"}, digits: 3,
		streets: []string{"Orchard Lane", "Mill Road", "Station Parade"},
		given:   []string{"Oliver", "Amelia", "Isla", "Callum", "Siân", "Priya"},
		family:  []string{"Ashworth", "Pemberton", "O'Hara", "Llewellyn", "Whitaker-Stone", "MacAulay"},
	},
	{
		country: "US", language: "en", city: "Springfield", form: "Inc.", digits: 2,
		phones:  []string{"+1 212 555 01", "+1 312 555 01", "+1 415 555 01", "+1 617 555 01", "+1 206 555 01", "+1 305 555 01"},
		streets: []string{"Maple Avenue", "2nd Street", "Lakeview Drive"},
		given:   []string{"Harper", "Mason", "Aaliyah", "DeShawn", "Guadalupe", "Wyatt"},
		family:  []string{"Delacroix", "Van Der Berg", "Hawthorne Jr.", "Okafor", "Ramírez", "Kowalczyk"},
	},
	{
		country: "DE", language: "de", city: "Berlin", form: "GmbH", digits: 3,
		phones:  []string{"+49 30 23125 ", "+49 40 66969 ", "+49 89 99998 "},
		streets: []string{"Lindenstraße", "Am Mühlbach", "Gartenweg"},
		given:   []string{"Jürgen", "Käthe", "Anneliese", "Björn", "Ayşe", "Matthias"},
		family:  []string{"Großmann", "Müller-Lüdenscheidt", "von Ahlefeld", "Weiß", "Yıldız", "Krämer"},
	},
	{
		country: "FR", language: "fr", city: "Lyon", form: "SARL", digits: 4,
		phones:  []string{"+33 1 99 00 ", "+33 6 39 98 "},
		streets: []string{"rue des Lilas", "avenue du Moulin", "place de l'Église"},
		given:   []string{"Zoé", "François", "Noémie", "Gaël", "Chloé", "Aïcha"},
		family:  []string{"Lefèvre", "D'Aubigné", "Béranger", "Le Goff", "Çelik", "Chevalier"},
	},
	{
		country: "IE", language: "en", city: "Cork", form: "DAC", phones: []string{"+353 20 91"}, digits: 5,
		streets: []string{"Harbour View", "Bridge Street"},
		given:   []string{"Aoife", "Cillian", "Niamh", "Pádraig"},
		family:  []string{"Ó Briain", "Ní Dhomhnaill", "Fitzgerald", "MacCárthaigh"},
	},
	{
		country: "AU", language: "en", city: "Sydney", form: "Pty Ltd", phones: []string{"+61 2 5550 ", "+61 3 7010 "}, digits: 4,
		streets: []string{"Wattle Street", "Kookaburra Court"},
		given:   []string{"Lachlan", "Matilda", "Kirra", "Banjo"},
		family:  []string{"Thackeray", "Nguyen", "Papadopoulos", "Whitlock"},
	},
	{
		country: "CA", language: "fr", city: "Montréal", form: "inc.", digits: 2,
		phones:  []string{"+1 416 555 01", "+1 604 555 01", "+1 514 555 01"},
		streets: []string{"rue des Érables", "chemin du Lac"},
		given:   []string{"Maxime", "Océane", "Étienne", "Jocelyne"},
		family:  []string{"Tremblay-Roy", "Bélanger", "Gagné", "St-Onge"},
	},
	{
		country: "SE", language: "sv", city: "Stockholm", form: "AB", phones: []string{"+46 8 465 004 "}, digits: 2,
		streets: []string{"Björkvägen", "Ängsgatan"},
		given:   []string{"Åsa", "Göran", "Örjan", "Linnéa"},
		family:  []string{"Sjöström", "Ångström", "Lindqvist", "Bäck"},
	},
	{
		country: "DK", language: "da", city: "Aarhus", form: "ApS",
		streets: []string{"Skovvej", "Strandgade"},
		given:   []string{"Søren", "Bodil", "Jeppe", "Maj-Britt"},
		family:  []string{"Ødegaard", "Bjerregård", "Kjær", "Højlund"},
	},
	{
		country: "IS", language: "is", city: "Reykjavík", form: "ehf.",
		streets: []string{"Fífugata", "Lækjarvegur"},
		given:   []string{"Þórdís", "Guðrún", "Snorri", "Ægir"},
		family:  []string{"Sigurðardóttir", "Þorsteinsson", "Björnsdóttir", "Ragnarsson"},
	},
	{
		country: "PL", language: "pl", city: "Kraków", form: "sp. z o.o.",
		streets: []string{"ulica Różana", "aleja Dębowa"},
		given:   []string{"Łukasz", "Małgorzata", "Świętosława", "Zdzisław"},
		family:  []string{"Brzęczyszczykiewicz", "Wójcik", "Żółkiewska", "Dąbrowski"},
	},
	{
		country: "CZ", language: "cs", city: "Brno", form: "s.r.o.",
		streets: []string{"Zahradní", "Na Příkopech"},
		given:   []string{"Jiří", "Božena", "Růžena", "Ondřej"},
		family:  []string{"Dvořáková", "Říha", "Šťastný", "Kučera"},
	},
	{
		country: "ES", language: "es", city: "Sevilla", form: "S.L.",
		streets: []string{"calle del Olivo", "plaza Mayor"},
		given:   []string{"Íñigo", "María José", "Begoña", "Andrés"},
		family:  []string{"Ibáñez de la Torre", "Muñoz", "Echeverría", "Peña"},
	},
	{
		country: "PT", language: "pt", city: "Porto", form: "Lda.",
		streets: []string{"rua das Flores", "travessa do Poço"},
		given:   []string{"João", "Inês", "Conceição", "Gonçalo"},
		family:  []string{"Magalhães", "de Assunção", "Simões", "Falcão"},
	},
	{
		country: "IT", language: "it", city: "Bologna", form: "S.r.l.",
		streets: []string{"via dei Tigli", "viale della Pace"},
		given:   []string{"Niccolò", "Benedetta", "Desirée", "Gianluca"},
		family:  []string{"D'Agostino", "Dell'Orso", "Zanetti", "Lo Cascio"},
	},
	{
		country: "NL", language: "nl", city: "Utrecht", form: "B.V.",
		streets: []string{"Wilgenlaan", "Kerkstraat"},
		given:   []string{"Sjoerd", "Fenna", "IJsbrand", "Anouk"},
		family:  []string{"van 't Hof", "de Vries-Kuiper", "IJzerman", "ter Horst"},
	},
	{
		country: "TR", language: "tr", city: "İzmir", form: "A.Ş.",
		streets: []string{"Çınar Sokak", "Gül Caddesi"},
		given:   []string{"Işıl", "Ömer", "Gülşen", "İsmail"},
		family:  []string{"Öztürk", "Çağlayan", "Şahin", "Karagöz"},
	},
	{
		country: "GR", language: "el", city: "Θεσσαλονίκη", form: "ΕΠΕ",
		streets: []string{"Οδός Ελαιών", "Οδός Θάλασσας"},
		given:   []string{"Ελένη|eleni", "Γιώργος|giorgos", "Δήμητρα|dimitra", "Νίκος|nikos"},
		family:  []string{"Παπαδάκης|papadakis", "Οικονόμου|oikonomou", "Γεωργίου|georgiou"},
	},
	{
		country: "UA", language: "uk", city: "Львів", form: "ТОВ",
		streets: []string{"вулиця Садова", "вулиця Зелена"},
		given:   []string{"Олена|olena", "Тарас|taras", "Соломія|solomiia", "Юрій|yurii"},
		family:  []string{"Коваленко|kovalenko", "Шевчук|shevchuk", "Бондаренко|bondarenko"},
	},
	{
		country: "JP", language: "ja", city: "大阪市", form: "株式会社",
		streets: []string{"桜通り", "緑町"},
		given:   []string{"結衣|yui", "翔太|shota", "さくら|sakura", "健一|kenichi"},
		family:  []string{"田中|tanaka", "山本|yamamoto", "小林|kobayashi", "渡辺|watanabe"},
	},
	{
		country: "TW", language: "zh", city: "台北市", form: "有限公司",
		streets: []string{"和平路", "中正路"},
		given:   []string{"怡君|yijun", "志明|zhiming", "淑芬|shufen", "家豪|jiahao"},
		family:  []string{"陳|chen", "林|lin", "黃|huang", "張|zhang"},
	},
	{
		country: "KR", language: "ko", city: "부산", form: "주식회사",
		streets: []string{"은행나무로", "바다길"},
		given:   []string{"지우|jiwoo", "민준|minjun", "서연|seoyeon", "도윤|doyun"},
		family:  []string{"김|kim", "박|park", "최|choi", "남궁|namgung"},
	},
	{
		country: "IN", language: "hi", city: "पुणे", form: "Pvt Ltd",
		streets: []string{"नीम मार्ग", "गुलाब गली"},
		given:   []string{"आरव|aarav", "प्रिया|priya", "रोहन|rohan", "लक्ष्मी|lakshmi"},
		family:  []string{"शर्मा|sharma", "पाटिल|patil", "कुलकर्णी|kulkarni"},
	},
	{
		country: "EG", language: "ar", city: "الإسكندرية", form: "ش.م.م",
		streets: []string{"شارع الزهور", "شارع البحر"},
		given:   []string{"ليلى|layla", "يوسف|youssef", "فاطمة|fatma", "كريم|karim"},
		family:  []string{"عبد الرحمن|abdelrahman", "المصري|elmasry", "حسين|hussein"},
	},
	{
		country: "IL", language: "he", city: "חיפה", form: "בע\"מ",
		streets: []string{"רחוב הזית", "רחוב הים"},
		given:   []string{"נועה|noa", "איתן|eitan", "תמר|tamar"},
		family:  []string{"כהן|cohen", "לוי|levi", "בן דוד|bendavid"},
	},
	{
		country: "VN", language: "vi", city: "Đà Nẵng", form: "TNHH",
		streets: []string{"đường Hoa Sen", "đường Biển"},
		given:   []string{"Thị Hồng", "Văn Đức", "Minh Châu", "Quốc Bảo"},
		family:  []string{"Nguyễn", "Trần", "Đặng", "Phạm"},
	},
	{
		country: "BR", language: "pt", city: "Belo Horizonte", form: "Ltda.",
		streets: []string{"rua do Ipê", "avenida das Águas"},
		given:   []string{"Thaís", "Antônio", "Luíza", "Caetano"},
		family:  []string{"Araújo", "dos Santos Leão", "Guimarães", "Prudêncio"},
	},
	{
		country: "NG", language: "en", city: "Lagos", form: "Ltd",
		streets: []string{"Palm Grove", "Marina Close"},
		given:   []string{"Adébáyọ̀", "Chidinma", "Ngozi", "Olúwaṣeun"},
		family:  []string{"Ọlátúnjí", "Eze", "Abubakar", "Ọ̀ṣun"},
	},
}

// Values that the default catalog declares, and opaque names of made-up staff.
var (
	demoStaff      = []string{"staff-01", "staff-02", "staff-03", "staff-04", "staff-05"}
	demoSources    = []string{"web", "phone", "referral", "event", "import"}
	demoStages     = []string{"suspect", "prospect", "first_time", "repeat", "client", "member"}
	demoIndustries = []string{"manufacturing", "retail", "health", "education", "logistics", "software"}
	demoJobs       = []string{"Buyer", "Head of Service", "Maintenance Engineer", "Office Manager", "Accountant", "Owner"}
	demoFirmFirst  = []string{
		"Northlight", "Bluebell", "Granite", "Harbour", "Juniper", "Kestrel", "Lantern", "Meadow", "Quarry", "Saffron",
		"Tidewater", "Umber", "Violet", "Willow", "Yarrow", "Zephyr", "Amber", "Birch", "Cobalt", "Driftwood",
	}
	demoFirmLast = []string{"Logistics", "Instruments", "Foods", "Textiles", "Software", "Clinics", "Books", "Engines"}
)

// demoStories are what cases are about.
var demoStories = []struct{ kind, cause, description, resolution string }{
	{"complaint", "defect", "Pump stops after ten minutes and shows error E4.", "Seal replaced under warranty, tested for an hour."},
	{"repair", "wear", "Filter housing leaks at the lower thread.", "New gasket sent, customer fitted it."},
	{"return", "wrong_item", "Received the left-hand model, ordered the right-hand one.", "Collected and exchanged."},
	{"information", "documentation", "Asks which descaler the machine tolerates.", "Sent the maintenance sheet."},
	{"request", "other", "Wants deliveries on Thursdays only.", "Delivery day changed from next week on."},
	{"complaint", "delivery", "Parcel left in the rain, box soaked.", "Replaced; carrier told to use the porch."},
}

// demoTalks are what interactions were.
var demoTalks = []struct{ channel, kind, direction, outcome, summary, body string }{
	{"phone", "call", "inbound", "answered", "Called about an open case", "Asked when the technician comes; promised a call back before noon."},
	{"email", "message", "inbound", "answered", "Question about the invoice", "Would like the two delivery addresses on separate invoices."},
	{"email", "message", "outbound", "sent", "Offer for the service contract", "Sent the yearly contract with both visits included."},
	{"visit", "visit", "outbound", "answered", "Visit on site", "Looked at the old installation; the drain has to move."},
	{"chat", "message", "inbound", "answered", "Chat about opening hours", "Wanted to know about Saturday mornings."},
	{"phone", "call", "outbound", "no_answer", "Tried to call back", "Nobody answered, left a message to call the service desk."},
}
