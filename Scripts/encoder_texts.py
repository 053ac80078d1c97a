"""The 200 texts on which the encoder is compared with the reference implementation.

Questions and answers as reps write them, then everything that can go wrong between a keyboard and a tokenizer.
"""

QUESTIONS = """\
What happens when an invoice goes out late?
How do you measure success in your warehouse today?
Who else would need to sign off on something like this?
how often does the line stop because a part is missing
So tell me, what keeps you up at night?
What would it mean for the team if that problem went away?
If nothing changes, where will you be in two years?
Is the budget already approved for this year?
Could you walk me through the last time a shipment was lost?
Which of your competitors worries you the most?
What did the last audit say about your stock figures?
ok and what does that cost you per month, roughly
How many people are involved in closing the books?
Do you have any numbers on returns?
Why did the previous supplier lose the contract?
what's the impact on your customers when the portal is down
When does the lease on the current machines run out?
Are you planning to open new sites next year?
How would your CFO look at a nine-day improvement?
Help me understand how a claim travels from intake to payment.
What are the regulators asking of you now?
Suppose you could cut setup time by half - what would you do with the free hours?
Have you tried to solve this before?
How do nurses find out that a bed is free?
What share of your tickets comes back a second time?
You mentioned overtime. Where does it come from?
who feels the pain the most?
What is your biggest goal for the coming quarter?
Which markets do you want to grow in?
And what happens to the trucks that wait at the gate?
How do you decide which loans need a second look?
What would happen if the seasonal staff did not show up?
Do the planners trust the forecast?
How much scrap do you write off each year?
What is stopping you from doing that today?
Tell me about your role.
Who loses money when the harvest is late?
What does a good day look like for your dispatchers?
Would it help if the report were ready on Monday morning?
How long has that been going on?
Could you say more about the churn among small accounts?
What did that do to your margin?
How does head office judge your branch?
Is there a date by which this must be solved?
what do u do when the server crashes lol
How important is energy in your total cost?
Did the merger change who decides?
Which step takes the longest?
Where do errors creep in?
Have your own customers complained about it?"""

ANSWERS = """\
Our scanner reads a label in 0.2 seconds, so your pickers stop waiting and a shift ships 40 more orders.
You said that month end costs you nine days; with automatic matching your team closes in four.
It has a 12-core processor and 64 GB of memory.
That means for you, Marta: no more weekend work for the three accountants.
We guarantee a 300 % ROI!!!
I understand that the price looks high. May I ask what you compare it with?
Because the sensor warns two hours before a bearing fails, the line no longer stops in the night shift.
The best solution on the market, world-class and cutting-edge.
Every hour of downtime costs you $12,500; last year you had 31 of them.
A hospital like yours in Leeds cut waiting time from 48 to 31 minutes within a quarter.
Let's put a pilot in one depot for six weeks and look at the claims together.
So what does that change? Fewer returns, fewer credit notes, a calmer phone.
I don't know, to be honest, but I'll find out by Thursday.
hello
thanks, goodbye
Sure.
Which means your drivers come home at five instead of seven.
No, we don't support that.
The dashboard shows all KPIs in real-time via REST/GraphQL APIs (OAuth2, SAML).
e-mail: jane.doe+sales@example.co.uk or https://example.com/a?b=c&d=%20
It's the customer's choice, isn't it? They'd've told us.
IT COSTS ONLY 5 EUROS A MONTH
state-of-the-art, end-to-end, plug-and-play
1,000,000.50 vs. 1.000.000,50 vs. 1 000 000
Q3/2024: +17.5% YoY (n=1'203)
antidisestablishmentarianism and electroencephalographically measured uninterruptibility
unaffordable misconfigurations deprioritised retroactively
snake_case camelCase kebab-case SCREAMING_CASE
The ACME-3000(tm) [rev. B] {beta} <new>
"Quoted," she said; 'single' too...
we save 2h/day -> 10h/week => ~500h/yr"""

UNICODE = [
    "", " ", "   \t  \n ", "\n", ".", "?!", "a", "A", "0", "#", "##ing", "[UNK]", "a[SEP]b", "[CLS] [MASK] [PAD]", "[mask] [ CLS ] [SEP",
    "Café au lait für Zoë, naïve façade", "Cafe\u0301 au lait fu\u0308r Zoe\u0308", "ÀÉÎÕÜ ÇÑŠŽ ØÅÆŒ ßẞ",
    "İstanbul ve IĞDIR, ılık", "Ζητάμε έκπτωση; ΟΔΥΣΣΕΥΣ ὀδυσσεύς", "Сколько это стоит? Ёлка, йод, ЁЖ", "Ще не вмерла їжак ґанок",
    "この製品の利点は何ですか？", "日本語とEnglishの混在テキスト", "カタカナ ｶﾀｶﾅ ガギグ がぎぐ", "你们的预算是多少？", "我們想要降低成本，你可以幫忙嗎", "한국어 문장도 있습니다", "값이 얼마예요?",
    "ما هي أكبر مشكلة لديكم؟", "مَا هِيَ المُشْكِلَةُ", "מה העלות החודשית שלכם?", "שָׁלוֹם", "आपकी सबसे बड़ी समस्या क्या है?", "ปัญหาใหญ่ที่สุดคืออะไร", "Tiếng Việt: bạn có ngân sách không?",
    "বাংলা কোন সমস্যা", "தமிழ் ஔவை கொடு", "ಕನ್ನಡ ೂೕ", "ශ්‍රී ලංකාව දෝ", "ქართული ენა ᲥᲐᲠᲗᲣᲚᲘ", "Հայերեն և", "አማርኛ ቋንቋ", "ᏣᎳᎩ ꮳꮃꭹ", "𐐀𐐁 𐐨𐐩 Deseret",
    "Great job 👍 let's go 🚀🚀", "👨‍👩‍👧‍👦 family, 🇩🇪 flag, 👩🏽‍💻 coder", "❤️ ☺ ☎️ ✂ ✅ ❌", "🫠🫡🪿🩷 new ones", "ok:) :-( ;) <3 ¯\\_(ツ)_/¯",
    "“Curly” ‘quotes’ – dashes — and … ellipsis", "«guillemets» „low“ ‹x› ¿qué? ¡sí!", "price: 5€ 6£ 7¥ 8₹ 9₿ ¢ ¤", "½ ¼ ² ³ ① Ⅳ ㎏ ℃ ™ © ® № ‰", "ﬁnance ﬂow ﬀ ﬃ ﬆ",
    "ＦＵＬＬ　ｗｉｄｔｈ　１２３！", "a\u00a0b\u2003c\u202fd\u3000e\u1680f\u2028g\u2029h", "zero\u200bwidth\u200cjoin\u200der\ufeffbom\u2060wj", "soft\u00adhyphen and com\u200eplex \u202emarks\u202c",
    "tab\tnew\nline\r\nreturn\x0bvertical\x0cform\x85nel", "bell\x07 null\x00 escape\x1b[31mred\x1b[0m del\x7f", "\x01\x02\x03", "\ufffd replacement \ufffe \uffff", "private \ue000\uf8ff use \U000f0000",
    "unassigned \u0378\u0379 \U000e0080 \U0001fbff", "tag \U000e0041\U000e007f chars", "math ∑∫√∞≈≠≤≥ 𝐛𝐨𝐥𝐝 𝒮𝒸𝓇𝒾𝓅𝓉 𝟘𝟙", "arrows → ⇒ ↔ ⟶ box ┌─┐ blocks █▓░", "^`~$+<=>| ascii symbols @#%&*",
    "≠ ≮ ≯ \u037e \u1fef \u2126 \u212a \u212b canonical singles", "豈更車 compat \uf900\ufa0e \U0002f800", "\U00020000\U0002a6d6 \U0002b740 ext", "〇々〆〤 ㈱ ㍿ ・、。「」", "각 jamo 가",
    "Z͑ͫa̴l̵g̶o̷ ẗ̴e̵x̸t̷", "\u0301leading mark \u0301", "e\u0301\u0302\u0303\u0304 o\u0328\u0304", "ǅ ǆ Ǆ ŉ ǰ ΐ և ẖ", "ꙮ ⱥ Ⱥ Ꭰ ꭰ ᏸ", "A\u030a Å \u212b å", "x\u20dd y\u20e3 1\ufe0f\u20e3", "\u1d15e music \U0001d15e \U0001d165",
    "a\u0327\u0301 vs a\u0301\u0327", "l\u00b7l col·lecció l'hospitalet", "Ünïcödé ÛÑÎÇÔÐÊ þórður Łódź đ Ħ ŧ", "rtl \u05d0\u200fb mix \u061c", "𝕴 𝖘𝖊𝖑𝖑 🅱️usiness Ⓐⓑ ｆｏｏ", "ʻOkina Hawaiʻi ʼn ‛x ′ ″",
]

LONG = [
    " ".join(["What does a late invoice cost your company?"] * 60),
    "word " * 253, "word " * 254, "word " * 255, "word " * 600,
    "a" * 99, "a" * 100, "a" * 101, "x" * 5000, "é" * 100, "e\u0301" * 100, "e\u0301" * 101,
    "!" * 300, "预算" * 200, "🚀" * 300, "日本 " * 150 + "the end", "supercalifragilisticexpialidocious " * 40,
    " ".join(str(n * n * 37) for n in range(120)), "a-b_c/d.e,f;" * 60, "\n\n".join(ANSWERS.split("\n") * 3),
    "Because we had three stockouts in March and the planner left in April, the purchasing team has been ordering twice, so that now the shelves are full of parts nobody needs while the line waits for two bolts; what I would like to know is how you would find out which of the eleven thousand articles matter.",
    "I hear you. " * 90, "ünïcode-" * 80, "\t".join("column" for _ in range(100)),
]

MORE = [
    "What is the cost of one wrong delivery, all in?", "Wie viel kostet Sie ein Tag Stillstand?", "Quel est l'impact sur vos équipes ?",
    "¿Quién más tendría que aprobarlo?", "Qual è il vostro obiettivo per quest'anno?", "Hur många ärenden får ni per vecka?", "Jaki jest wasz największy problem?",
]

TEXTS = MORE + QUESTIONS.split("\n") + ANSWERS.split("\n") + UNICODE + LONG
