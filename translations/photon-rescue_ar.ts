<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackupText</name>
    <message>
        <source>A part of it cannot be read.</source>
        <translation>تعذّرت قراءة جزء منها.</translation>
    </message>
    <message>
        <source>Its content was changed after it was saved.</source>
        <translation>تغيّر محتواها بعد حفظها.</translation>
    </message>
    <message>
        <source>It is not a backup made by this program, or only a part of one.</source>
        <translation>ليست نسخة احتياطية من هذا البرنامج، أو أنها جزء من نسخة.</translation>
    </message>
    <message>
        <source>It was made by a newer version of this program.</source>
        <translation>أُنشئت بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It does not say which device it is from.</source>
        <translation>لا تذكر الجهاز الذي أُخذت منه.</translation>
    </message>
    <message>
        <source>The key area is missing in it.</source>
        <translation>منطقة المفاتيح غير موجودة فيها.</translation>
    </message>
    <message>
        <source>The key area in it is empty.</source>
        <translation>منطقة المفاتيح فيها فارغة.</translation>
    </message>
    <message>
        <source>The firmware is missing in it.</source>
        <translation>البرنامج الثابت غير موجود فيها.</translation>
    </message>
    <message>
        <source>The firmware in it is damaged.</source>
        <translation>البرنامج الثابت فيها تالف.</translation>
    </message>
    <message>
        <source>The device was given other firmware since.</source>
        <translation>أُعطي الجهاز برنامجًا ثابتًا آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The device was given other network settings since.</source>
        <translation>حصل الجهاز منذ ذلك الحين على إعدادات شبكة أخرى.</translation>
    </message>
    <message>
        <source>The device was given other keys since.</source>
        <translation>حصل الجهاز منذ ذلك الحين على مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>The networks are missing in it.</source>
        <translation>الشبكات غير موجودة فيها.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Device and result</source>
        <translation>الجهاز والنتيجة</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>المعلوم حتى الآن</translation>
    </message>
    <message>
        <source>Steps and times</source>
        <translation>الخطوات وأوقاتها</translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The device&apos;s id and model, what was found, changed and proved, and fingerprints of its keys.</source>
        <translation>معرّف الجهاز وطرازه، وما عُثر عليه وغُيّر وأُثبت، وبصمات مفاتيحه.</translation>
    </message>
    <message>
        <source>What the repair did, and when.</source>
        <translation>ما فعله الإصلاح ومتى.</translation>
    </message>
    <message>
        <source>What the program and the device said to each other, in terms of the trade.</source>
        <translation>ما تبادله البرنامج والجهاز، بمصطلحات المختصين.</translation>
    </message>
    <message>
        <source>The operating system and the versions of the program and its parts.</source>
        <translation>نظام التشغيل وإصدارات البرنامج وأجزائه.</translation>
    </message>
    <message>
        <source>Keys and the saved copy of the device: whoever has them could pretend to be your device.</source>
        <translation>المفاتيح والنسخة المحفوظة من الجهاز: من يملكها يستطيع انتحال هوية جهازك.</translation>
    </message>
    <message>
        <source>Passwords, sign-ins and your e-mail address: nobody needs them to help you.</source>
        <translation>كلمات المرور وبيانات تسجيل الدخول وبريدك الإلكتروني: لا يحتاج إليها أحد لمساعدتك.</translation>
    </message>
    <message>
        <source>The names of your networks: they tell where you live.</source>
        <translation>أسماء شبكاتك: فهي تدل على مكان سكنك.</translation>
    </message>
    <message>
        <source>Each fact behind the diagnosis, and who says so: you, the device or the cloud.</source>
        <translation>كل معلومة قادت إلى التشخيص ومصدرها: أنت أو الجهاز أو السحابة.</translation>
    </message>
</context>
<context>
    <name>ButtonText</name>
    <message>
        <source>yellow</source>
        <translation>الأصفر</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>الأرجواني</translation>
    </message>
    <message>
        <source>Hold %1, tap %2, let go at %3</source>
        <translation>اضغط مطولًا على %1، ثم ضغطة قصيرة على %2، ثم اترك الزر عند اللون %3</translation>
    </message>
    <message>
        <source>DFU mode</source>
        <translation>وضع DFU</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Listening mode</source>
        <translation>وضع الاستماع</translation>
    </message>
    <message>
        <source>For a program that blocks the device: it goes online without running it.</source>
        <translation>لبرنامج يعطّل الجهاز: يتصل الجهاز من دون تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>For setting up Wi-Fi, and for asking the device its id.</source>
        <translation>لإعداد شبكة Wi-Fi، ولسؤال الجهاز عن معرّفه.</translation>
    </message>
    <message>
        <source>A %1 has no such mode</source>
        <translation>لا يوجد هذا الوضع في طراز %1</translation>
    </message>
    <message>
        <source>Hold %1 until the lamp blinks %2</source>
        <translation>اضغط مطولًا على %1 حتى يومض المصباح باللون %2</translation>
    </message>
    <message>
        <source>Let the device run: its lamp must not blink yellow.</source>
        <translation>دع الجهاز يعمل: يجب ألا يومض مصباحه باللون الأصفر.</translation>
    </message>
    <message>
        <source>Hold %1 for about three seconds.</source>
        <translation>اضغط مطولًا على %1 نحو ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Press %1 and keep it down.</source>
        <translation>اضغط على %1 وأبقه مضغوطًا.</translation>
    </message>
    <message>
        <source>Tap %1. Keep holding %2.</source>
        <translation>اضغط ضغطة قصيرة على %1. واصل الضغط على %2.</translation>
    </message>
    <message>
        <source>After one second the lamp blinks magenta: let go, before it turns yellow.</source>
        <translation>بعد ثانية واحدة يومض المصباح باللون الأرجواني: اترك الزر قبل أن يصبح أصفر.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta first. After three seconds it blinks yellow: let go.</source>
        <translation>يومض المصباح باللون الأرجواني أولًا. بعد ثلاث ثوانٍ يومض بالأصفر: اترك الزر.</translation>
    </message>
    <message>
        <source>After three seconds the lamp blinks yellow: let go.</source>
        <translation>بعد ثلاث ثوانٍ يومض المصباح باللون الأصفر: اترك الزر.</translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for more than %n seconds: a stored program could take the place of yours.</source>
        <translation>
            <numerusform>لا تواصل الضغط على %1 أكثر من %Ln ثانية: قد يحل برنامج مخزَّن محل برنامجك.</numerusform>
            <numerusform>لا تواصل الضغط على %1 أكثر من ثانية واحدة: قد يحل برنامج مخزَّن محل برنامجك.</numerusform>
            <numerusform>لا تواصل الضغط على %1 أكثر من ثانيتين: قد يحل برنامج مخزَّن محل برنامجك.</numerusform>
            <numerusform>لا تواصل الضغط على %1 أكثر من %Ln ثوانٍ: قد يحل برنامج مخزَّن محل برنامجك.</numerusform>
            <numerusform>لا تواصل الضغط على %1 أكثر من %Ln ثانية: قد يحل برنامج مخزَّن محل برنامجك.</numerusform>
            <numerusform>لا تواصل الضغط على %1 أكثر من %Ln ثانية: قد يحل برنامج مخزَّن محل برنامجك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: the device then forgets its network settings.</source>
        <translation>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها ينسى الجهاز إعدادات الشبكة.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة ثانية واحدة: عندها ينسى الجهاز إعدادات الشبكة.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة ثانيتين: عندها ينسى الجهاز إعدادات الشبكة.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثوانٍ: عندها ينسى الجهاز إعدادات الشبكة.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها ينسى الجهاز إعدادات الشبكة.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها ينسى الجهاز إعدادات الشبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: newer devices then forget their Wi-Fi.</source>
        <translation>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها تنسى الأجهزة الأحدث شبكة Wi-Fi.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة ثانية واحدة: عندها تنسى الأجهزة الأحدث شبكة Wi-Fi.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة ثانيتين: عندها تنسى الأجهزة الأحدث شبكة Wi-Fi.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثوانٍ: عندها تنسى الأجهزة الأحدث شبكة Wi-Fi.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها تنسى الأجهزة الأحدث شبكة Wi-Fi.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها تنسى الأجهزة الأحدث شبكة Wi-Fi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: the device then forgets its settings.</source>
        <translation>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها ينسى الجهاز إعداداته.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة ثانية واحدة: عندها ينسى الجهاز إعداداته.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة ثانيتين: عندها ينسى الجهاز إعداداته.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثوانٍ: عندها ينسى الجهاز إعداداته.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها ينسى الجهاز إعداداته.</numerusform>
            <numerusform>لا تواصل الضغط على %1 مدة %Ln ثانية: عندها ينسى الجهاز إعداداته.</numerusform>
        </translation>
    </message>
    <message>
        <source>A P1 sits inside a product. Its buttons may be under a cover or behind a small hole; the maker of the product knows.</source>
        <translation>يوجد P1 داخل منتج. قد تكون أزراره تحت غطاء أو خلف ثقب صغير؛ صانع المنتج يعرف ذلك.</translation>
    </message>
    <message>
        <source>Leave the cable in after that. If the lamp turns to blinking yellow, the repair goes on without the buttons.</source>
        <translation>اترك الكابل موصولًا بعد ذلك. إذا تحوّل المصباح إلى وميض أصفر فسيتواصل الإصلاح من دون الأزرار.</translation>
    </message>
    <message>
        <source>An Electron restarts only when its battery is unplugged too.</source>
        <translation>لا يعيد Electron التشغيل إلا إذا فُصلت بطاريته أيضًا.</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>الأزرق الداكن</translation>
    </message>
    <message>
        <source>For repairs: the computer reads and writes what it holds.</source>
        <translation>للإصلاح: يقرأ الحاسوب ما في الجهاز ويكتب عليه.</translation>
    </message>
    <message>
        <source>When the lamp blinks dark blue, let go.</source>
        <translation>عندما يومض المصباح باللون الأزرق الداكن، اترك الزر.</translation>
    </message>
    <message>
        <source>A repair brings the device into this mode by itself: it asks over USB, and opens the serial port at 14400 baud if that does not help. Most devices obey.</source>
        <translation>يُدخل الإصلاح الجهاز في هذا الوضع بنفسه: يطلب ذلك عبر USB، ثم يفتح المنفذ التسلسلي بسرعة 14400 بود إن لم ينفع ذلك. معظم الأجهزة تستجيب.</translation>
    </message>
    <message>
        <source>Pull the USB plug, wait five seconds and plug it in again, without any button. The computer then asks the device once more to switch by itself. Most devices obey.</source>
        <translation>اسحب قابس USB وانتظر خمس ثوانٍ ثم صِله مرة أخرى من دون الضغط على أي زر. عندها يطلب الحاسوب من الجهاز مرة أخرى أن ينتقل بنفسه. معظم الأجهزة تستجيب.</translation>
    </message>
    <message>
        <source>If only %1 cannot be pressed: hold %2 and plug the USB cable in instead.</source>
        <translation>إذا تعذّر الضغط على %1 وحده: واصل الضغط على %2 وصِل كابل USB بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Hold %1 until the lamp races dark blue</source>
        <translation>اضغط مطولًا على %1 حتى يتوالى الأزرق الداكن في المصباح بسرعة كبيرة</translation>
    </message>
    <message>
        <source>Hold %1 for ten seconds. The lamp blinks dark blue on the way: keep holding.</source>
        <translation>اضغط مطولًا على %1 عشر ثوانٍ. يومض المصباح في أثناء ذلك باللون الأزرق الداكن: استمر في الضغط.</translation>
    </message>
    <message>
        <source>When the lamp races dark blue, let go.</source>
        <translation>عندما يتوالى الأزرق الداكن في المصباح بسرعة كبيرة، اترك الزر.</translation>
    </message>
    <message>
        <source>Without the button this repair cannot go on. &quot;Stop safely&quot; leaves the device running as it is.</source>
        <translation>لا يمكن متابعة هذا الإصلاح من دون الزر. «توقف آمن» يترك الجهاز يعمل كما هو.</translation>
    </message>
    <message>
        <source>A repair needs this mode to ask an old device for its id, and switches it by the serial port at 28800 baud then. Only to be told a Wi-Fi, some devices need the button.</source>
        <translation>يحتاج الإصلاح إلى هذا الوضع ليسأل جهازًا قديمًا عن معرفه، ويحوّل الجهاز إليه عندئذ عبر المنفذ التسلسلي بسرعة 28800 بود. ولا تحتاج بعض الأجهزة إلى الزر إلا لتعريفها بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>A repair needs this mode only to see the device without its program, and asks it for that over USB first.</source>
        <translation>لا يحتاج الإصلاح إلى هذا الوضع إلا ليرى الجهاز من دون برنامجه، ويطلب منه ذلك أولًا عبر USB.</translation>
    </message>
</context>
<context>
    <name>CauseText</name>
    <message>
        <source>Your %1 shows something else now</source>
        <translation>يُظهر %1 الآن شيئًا آخر</translation>
    </message>
    <message>
        <source>The first trouble is gone, and a second one has come to light. That is common: what damages one thing often damages two. Describe the lamp again.</source>
        <translation>زالت المشكلة الأولى وظهرت ثانية. هذا شائع: ما يُتلف شيئًا كثيرًا ما يُتلف شيئين. صِف المصباح من جديد.</translation>
    </message>
    <message>
        <source>It is time to let somebody else have a look</source>
        <translation>حان الوقت ليلقي شخص آخر نظرة</translation>
    </message>
    <message>
        <source>Two attempts changed nothing, or an hour has passed. A report with all that was found saves the next person the same way.</source>
        <translation>لم تغيّر محاولتان شيئًا، أو مضت ساعة. تقرير بكل ما عُثر عليه يوفّر على الشخص التالي الطريق نفسه.</translation>
    </message>
    <message>
        <source>The lamp has not been described yet</source>
        <translation>لم يوصف المصباح بعد</translation>
    </message>
    <message>
        <source>Tap RESET and watch the lamp for one minute. What it does from the start on tells most.</source>
        <translation>اضغط ضغطة قصيرة على RESET وراقب المصباح دقيقة واحدة. ما يفعله منذ البداية هو الأوضح دلالة.</translation>
    </message>
    <message>
        <source>The first minute after RESET tells what is wrong</source>
        <translation>الدقيقة الأولى بعد RESET تبيّن المشكلة</translation>
    </message>
    <message>
        <source>A short flash between the cyan says whether keys or network fail. It becomes rare after some minutes, so it is easily missed later.</source>
        <translation>ومضة قصيرة وسط السماوي تبيّن هل المشكلة في المفاتيح أم في الشبكة. تصبح نادرة بعد بضع دقائق، فيسهل أن تفوتك لاحقًا.</translation>
    </message>
    <message>
        <source>A restart comes first</source>
        <translation>إعادة التشغيل أولًا</translation>
    </message>
    <message>
        <source>The lamp may still show something that is long over. Tap RESET once and describe what comes then.</source>
        <translation>ربما لا يزال المصباح يُظهر شيئًا انتهى منذ زمن. اضغط ضغطة قصيرة واحدة على RESET ثم صِف ما يأتي.</translation>
    </message>
    <message>
        <source>What the lamp shows fits nothing that is known</source>
        <translation>ما يُظهره المصباح لا يطابق شيئًا معروفًا</translation>
    </message>
    <message>
        <source>A report with a short film of the lamp helps others to find out.</source>
        <translation>تقرير مع مقطع مصوّر قصير للمصباح يساعد الآخرين على معرفة السبب.</translation>
    </message>
    <message>
        <source>The cloud itself has trouble</source>
        <translation>هناك عطل في السحابة نفسها</translation>
    </message>
    <message>
        <source>Your %1 is probably well. Repairs made now could damage it, so nothing is written. When the cloud is back, disconnect all power for some seconds once.</source>
        <translation>على الأرجح أن %1 سليم. قد يُتلفه الإصلاح الآن، ولذلك لا يُكتب شيء. عندما تعود السحابة افصل عنه كل مصادر الكهرباء مرة واحدة بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The computer does not see your %1</source>
        <translation>الحاسوب لا يرى %1</translation>
    </message>
    <message>
        <source>The lamp is lit, so there is power. Most often the cable has no data wires, or a hub is in the way.</source>
        <translation>المصباح مضيء، فالكهرباء تصل. غالبًا ليس في الكابل أسلاك بيانات، أو هناك موزّع يعترض الطريق.</translation>
    </message>
    <message>
        <source>The computer sees your %1 but cannot use it</source>
        <translation>الحاسوب يرى %1 لكنه لا يستطيع استخدامه</translation>
    </message>
    <message>
        <source>A driver or a permission is missing, or another program is using the device.</source>
        <translation>ينقص برنامج تشغيل أو إذن، أو هناك برنامج آخر يستخدم الجهاز.</translation>
    </message>
    <message>
        <source>Sign in to your account first</source>
        <translation>سجّل الدخول أولًا إلى حسابك</translation>
    </message>
    <message>
        <source>The cloud has to be told the device&apos;s key. Only the account that owns the device may do that.</source>
        <translation>يجب إبلاغ السحابة بمفتاح الجهاز. ولا يحق ذلك إلا للحساب الذي يملك الجهاز.</translation>
    </message>
    <message>
        <source>Your %1 does not get enough power</source>
        <translation>لا يصل إلى %1 ما يكفي من الكهرباء</translation>
    </message>
    <message>
        <source>It starts, draws more than the supply gives, and starts again. Each such dip can also damage its keys.</source>
        <translation>يبدأ ويسحب أكثر مما يعطيه المزوّد ثم يبدأ من جديد. كل هبوط كهذا قد يُتلف مفاتيحه أيضًا.</translation>
    </message>
    <message>
        <source>Your %1 gets no power</source>
        <translation>لا تصل الكهرباء إلى %1</translation>
    </message>
    <message>
        <source>Cable, supply and battery come first. A device in this state is rarely broken.</source>
        <translation>ابدأ بالكابل والمزوّد والبطارية. نادرًا ما يكون الجهاز في هذه الحالة معطوبًا.</translation>
    </message>
    <message>
        <source>Your %1 is probably asleep</source>
        <translation>على الأرجح أن %1 في سكون</translation>
    </message>
    <message>
        <source>A product that runs on a battery switches its lamp off between its tasks.</source>
        <translation>المنتج الذي يعمل ببطارية يطفئ مصباحه بين مهامه.</translation>
    </message>
    <message>
        <source>The first piece of software in your %1 is gone</source>
        <translation>أول جزء من البرنامج في %1 مفقود</translation>
    </message>
    <message>
        <source>No colour comes, whatever is pressed. It can be put back with a programming device, or the board is replaced.</source>
        <translation>لا يظهر أي لون مهما ضُغط. يمكن إعادة هذا الجزء بجهاز برمجة، أو تُستبدل اللوحة.</translation>
    </message>
    <message>
        <source>Your %1 may have lost the software it starts with</source>
        <translation>ربما فقد %1 البرنامج الذي يبدأ به</translation>
    </message>
    <message>
        <source>The weak blue lamp is a sign of it. Whether a colour comes with the second button held tells if it can be repaired over USB.</source>
        <translation>المصباح الأزرق الخافت علامة على ذلك. ظهور لون أثناء الضغط على الزر الثاني يبيّن هل يمكن إصلاحه عبر USB.</translation>
    </message>
    <message>
        <source>Your %1 runs, but its lamp is dark</source>
        <translation>يعمل %1 لكن مصباحه مطفأ</translation>
    </message>
    <message>
        <source>USB answers. A program can switch the lamp off, or the lamp itself is broken.</source>
        <translation>يستجيب USB. قد يطفئ برنامجٌ المصباح، أو أن المصباح نفسه معطوب.</translation>
    </message>
    <message>
        <source>Your %1 waits for repair, with its lamp dark</source>
        <translation>ينتظر %1 الإصلاح ومصباحه مطفأ</translation>
    </message>
    <message>
        <source>USB shows it in repair mode (DFU). Its software is to be written again.</source>
        <translation>يُظهره USB في وضع الإصلاح (DFU). يجب أن يُكتب برنامجه من جديد.</translation>
    </message>
    <message>
        <source>The radio of your %1 does not answer</source>
        <translation>وحدة الاتصال اللاسلكي في %1 لا تستجيب</translation>
    </message>
    <message>
        <source>White that goes on after RESET is how a Core says so. That cannot be repaired by software.</source>
        <translation>بقاء الأبيض بعد RESET هو ما يدلّ به Core على ذلك. لا يمكن إصلاح ذلك ببرنامج.</translation>
    </message>
    <message>
        <source>The system software of your %1 is damaged</source>
        <translation>برنامج النظام في %1 تالف</translation>
    </message>
    <message>
        <source>Parts of it are incomplete or do not fit together, often after an update that was cut short.</source>
        <translation>أجزاء منه ناقصة أو غير متوافقة، وكثيرًا ما يحدث ذلك بعد تحديث انقطع.</translation>
    </message>
    <message>
        <source>System software and cloud keys of your %1 are damaged</source>
        <translation>برنامج النظام ومفاتيح السحابة في %1 تالفة</translation>
    </message>
    <message>
        <source>The software has to be written first. Keys can only be read and written safely with it.</source>
        <translation>يجب أن يُكتب البرنامج أولًا. لا يمكن قراءة المفاتيح وكتابتها بأمان إلا به.</translation>
    </message>
    <message>
        <source>Your %1 does not keep its settings</source>
        <translation>لا يحتفظ %1 بإعداداته</translation>
    </message>
    <message>
        <source>Two attempts changed nothing. The place where settings and keys are kept may have to be laid out anew.</source>
        <translation>لم تغيّر محاولتان شيئًا. ربما تجب تهيئة مكان حفظ الإعدادات والمفاتيح من جديد.</translation>
    </message>
    <message>
        <source>The software of your %1 crashes</source>
        <translation>برنامج النظام في %1 يتعطّل</translation>
    </message>
    <message>
        <source>Red SOS flashes are its call for help. It then starts again, and crashes again. The system software is written anew.</source>
        <translation>ومضات SOS الحمراء نداء استغاثة. بعدها يبدأ من جديد ثم يتعطّل من جديد. يُكتب برنامج النظام من جديد.</translation>
    </message>
    <message>
        <source>The program on your %1 crashes</source>
        <translation>البرنامج الذي على %1 يتعطّل</translation>
    </message>
    <message>
        <source>Keys, Wi-Fi and system software are probably well. Safe mode starts without the program.</source>
        <translation>المفاتيح وشبكة Wi-Fi وبرنامج النظام سليمة على الأرجح. يبدأ الوضع الآمن من دون البرنامج.</translation>
    </message>
    <message>
        <source>The program on your %1 keeps it from the cloud</source>
        <translation>البرنامج الذي على %1 يمنعه من السحابة</translation>
    </message>
    <message>
        <source>What the device does without its program decides. Safe mode shows that: breathing magenta means that all the rest is well.</source>
        <translation>ما يفعله الجهاز من دون برنامجه هو الفيصل. الوضع الآمن يبيّن ذلك: النبض الأرجواني يعني أن كل ما سوى البرنامج سليم.</translation>
    </message>
    <message>
        <source>This is how your %1 is meant to look</source>
        <translation>هكذا ينبغي أن يبدو %1</translation>
    </message>
    <message>
        <source>Its program does not want the cloud, or not now. The lamp says that nothing is wrong.</source>
        <translation>برنامجه لا يريد السحابة، أو لا يريدها الآن. يقول المصباح إنه لا يوجد خلل.</translation>
    </message>
    <message>
        <source>The program on your %1 uses the lamp for itself</source>
        <translation>البرنامج الذي على %1 يستخدم المصباح لنفسه</translation>
    </message>
    <message>
        <source>Its colours then mean what the maker of the program chose. Safe mode gives the lamp back.</source>
        <translation>عندها تعني ألوانه ما اختاره صانع البرنامج. في الوضع الآمن يعود المصباح إلى معانيه.</translation>
    </message>
    <message>
        <source>A repair tool has left its helper on your %1</source>
        <translation>تركت أداة إصلاح برنامجها المساعد على %1</translation>
    </message>
    <message>
        <source>The tool replaced the program by one that switches the radio off, and did not finish. A usual program has to be put back.</source>
        <translation>وضعت الأداة مكان البرنامج برنامجًا يوقف الاتصال اللاسلكي، ولم تُكمل عملها. يجب إعادة برنامج معتاد.</translation>
    </message>
    <message>
        <source>Your %1 forgets the Wi-Fi it was told</source>
        <translation>ينسى %1 شبكة Wi-Fi التي أُعطيت له</translation>
    </message>
    <message>
        <source>It asks for Wi-Fi again at every start. Its system software cannot store it, or its program asks on purpose, or the button is stuck.</source>
        <translation>يطلب شبكة Wi-Fi من جديد عند كل بدء. لا يستطيع برنامج النظام حفظها، أو أن برنامجه يطلبها عمدًا، أو أن الزر عالق.</translation>
    </message>
    <message>
        <source>Your %1 is frozen</source>
        <translation>تجمّد %1</translation>
    </message>
    <message>
        <source>A lamp that stands still means software that stands still. All power off for some seconds comes first.</source>
        <translation>المصباح الجامد يعني برنامجًا جامدًا. أول خطوة: فصل كل مصادر الكهرباء بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Your %1 is being updated</source>
        <translation>يجري تحديث %1</translation>
    </message>
    <message>
        <source>Leave the power on. An update that is cut short is what damages most.</source>
        <translation>لا تفصل الكهرباء. التحديث الذي ينقطع هو أكثر ما يسبب التلف.</translation>
    </message>
    <message>
        <source>An update does not come to its end</source>
        <translation>هناك تحديث لا يكتمل</translation>
    </message>
    <message>
        <source>It is tried again and again, or has stopped. Written over USB, it does not depend on the network.</source>
        <translation>يُعاد مرة بعد مرة، أو أنه توقف. كتابته عبر USB لا تعتمد على الشبكة.</translation>
    </message>
    <message>
        <source>The radio of your Core is being updated</source>
        <translation>يجري تحديث وحدة الاتصال اللاسلكي في Core</translation>
    </message>
    <message>
        <source>That takes about a minute. Leave the power on.</source>
        <translation>يستغرق ذلك نحو دقيقة. لا تفصل الكهرباء.</translation>
    </message>
    <message>
        <source>Your %1 is in the cloud, without a program</source>
        <translation>يتصل %1 بالسحابة من دون برنامج</translation>
    </message>
    <message>
        <source>Nobody chose safe mode, so the program is missing or does not fit the system software. Keys and Wi-Fi are well.</source>
        <translation>لم يختر أحد الوضع الآمن، فالبرنامج مفقود أو لا يوافق برنامج النظام. المفاتيح وشبكة Wi-Fi سليمة.</translation>
    </message>
    <message>
        <source>Your %1 finds no software it can start</source>
        <translation>لا يجد %1 برنامجًا يمكنه تشغيله</translation>
    </message>
    <message>
        <source>It waits in repair mode (DFU) by itself. The system software is written again, and the keys are looked at.</source>
        <translation>ينتظر في وضع الإصلاح (DFU) من تلقاء نفسه. يُكتب برنامج النظام من جديد وتُفحص المفاتيح.</translation>
    </message>
    <message>
        <source>Your %1 does not get through its start</source>
        <translation>لا يُكمل %1 بدء تشغيله</translation>
    </message>
    <message>
        <source>Most often the power is too weak. If a better supply does not help, the system software is damaged.</source>
        <translation>غالبًا ما تكون الكهرباء أضعف من اللازم. إذا لم ينفع مزوّد أفضل فبرنامج النظام تالف.</translation>
    </message>
    <message>
        <source>Your %1 belongs to another cloud</source>
        <translation>يتبع %1 سحابة أخرى</translation>
    </message>
    <message>
        <source>It is set to a company&apos;s own server. Writing Particle&apos;s keys would take it away from there, so the maker of the product decides.</source>
        <translation>إنه مُعدّ لخادم خاص بشركة. كتابة مفاتيح Particle تقطعه عنه، ولذلك فالقرار لصانع المنتج.</translation>
    </message>
    <message>
        <source>Your %1 is still set to another server</source>
        <translation>لا يزال %1 مُعدًّا لخادم آخر</translation>
    </message>
    <message>
        <source>You said that this server was yours. The device can be moved back to Particle&apos;s cloud.</source>
        <translation>قلت إن هذا الخادم كان لك. يمكن إعادة الجهاز إلى سحابة Particle.</translation>
    </message>
    <message>
        <source>Your %1&apos;s cloud key is damaged</source>
        <translation>مفتاح السحابة في %1 تالف</translation>
    </message>
    <message>
        <source>Its key area was read, and what should be there is not. Without sound keys the cloud hangs up.</source>
        <translation>قُرئت منطقة المفاتيح فيه، وليس فيها ما ينبغي أن يكون. من دون مفاتيح سليمة تقطع السحابة الاتصال.</translation>
    </message>
    <message>
        <source>The device reaches the cloud, and the two do not recognise each other. Wi-Fi and internet are fine.</source>
        <translation>يصل الجهاز إلى السحابة، لكن لا يتعرّف أحدهما على الآخر. شبكة Wi-Fi والإنترنت بخير.</translation>
    </message>
    <message>
        <source>Your %1 has probably lost a cloud key</source>
        <translation>على الأرجح فقد %1 أحد مفاتيح السحابة</translation>
    </message>
    <message>
        <source>It used to connect, or others do at the same place. So the network is well, and the keys are what is left.</source>
        <translation>كان يتصل من قبل، أو تتصل أجهزة أخرى في المكان نفسه. فالشبكة سليمة، ولم يبق إلا المفاتيح.</translation>
    </message>
    <message>
        <source>The cloud does not know your %1&apos;s new key</source>
        <translation>لا تعرف السحابة المفتاح الجديد في %1</translation>
    </message>
    <message>
        <source>The device made itself a key, or a tool did, and the cloud was not told. Telling it is enough.</source>
        <translation>أنشأ الجهاز لنفسه مفتاحًا، أو أنشأته أداة، ولم تُبلَّغ به السحابة. يكفي إبلاغها.</translation>
    </message>
    <message>
        <source>The maker of the product has to take the new key</source>
        <translation>على صانع المنتج تسجيل المفتاح الجديد</translation>
    </message>
    <message>
        <source>Your %1&apos;s cloud key is damaged. It belongs to a product, so only the maker&apos;s account may register keys for it.</source>
        <translation>مفتاح السحابة تالف في %1. وهو تابع لمنتج، فلا يحق تسجيل مفاتيح له إلا لحساب الصانع.</translation>
    </message>
    <message>
        <source>Keys are sound, but the cloud still hangs up</source>
        <translation>المفاتيح سليمة، لكن السحابة لا تزال تقطع الاتصال</translation>
    </message>
    <message>
        <source>The system software of your %1 may be too old or mixed. It is written first, and the keys after it.</source>
        <translation>ربما كان برنامج النظام في %1 قديمًا جدًا أو خليطًا من إصدارات. يُكتب أولًا ثم تُكتب المفاتيح.</translation>
    </message>
    <message>
        <source>The network holds your %1 back</source>
        <translation>الشبكة تعيق %1</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot it works, so the device is well. The usual router or its owner blocks the way to the cloud.</source>
        <translation>إنه يعمل مع نقطة اتصال من هاتف، فالجهاز سليم. الموجّه المعتاد أو صاحبه يحجب الطريق إلى السحابة.</translation>
    </message>
    <message>
        <source>The network may be swallowing the connection</source>
        <translation>ربما تُسقط الشبكة الاتصال</translation>
    </message>
    <message>
        <source>About twenty seconds of fast cyan before the flash are typical of a filter. A phone&apos;s hotspot shows whether it is one.</source>
        <translation>نحو عشرين ثانية من السماوي السريع قبل الومضة علامة معتادة على مرشّح في الشبكة. نقطة اتصال من هاتف تبيّن هل هو السبب.</translation>
    </message>
    <message>
        <source>Your %1 insists on a fixed network address</source>
        <translation>يتمسّك %1 بعنوان شبكة ثابت</translation>
    </message>
    <message>
        <source>A fixed address is stored in it and may not fit this network. If that is not on purpose, it is removed.</source>
        <translation>فيه عنوان ثابت مخزَّن قد لا يوافق هذه الشبكة. إن لم يكن ذلك مقصودًا أُزيل.</translation>
    </message>
    <message>
        <source>There is no internet behind the Wi-Fi</source>
        <translation>لا إنترنت خلف شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Your %1 is well. The router, or the line behind it, needs attention.</source>
        <translation>لا خلل في %1. الموجّه أو الخط الذي خلفه يحتاج إلى عناية.</translation>
    </message>
    <message>
        <source>Your %1 gets no data over the mobile network</source>
        <translation>لا تصل إلى %1 بيانات عبر شبكة الجوّال</translation>
    </message>
    <message>
        <source>It has joined the network but finds no internet: SIM, data limit, antenna or battery.</source>
        <translation>انضم إلى الشبكة لكنه لا يجد الإنترنت: بطاقة SIM أو حد البيانات أو الهوائي أو البطارية.</translation>
    </message>
    <message>
        <source>Your %1 finds no internet</source>
        <translation>لا يجد %1 الإنترنت</translation>
    </message>
    <message>
        <source>Its Wi-Fi works. Something between the router and the internet stops it.</source>
        <translation>شبكة Wi-Fi تعمل. شيء ما بين الموجّه والإنترنت يمنعه.</translation>
    </message>
    <message>
        <source>The way to the cloud is blocked</source>
        <translation>الطريق إلى السحابة محجوب</translation>
    </message>
    <message>
        <source>Your %1 has internet, but the cloud&apos;s door does not open. A router or firewall often blocks it.</source>
        <translation>الإنترنت يصل إلى %1، لكن باب السحابة لا يُفتح. كثيرًا ما يحجبه موجّه أو جدار حماية.</translation>
    </message>
    <message>
        <source>The cloud does not answer your %1</source>
        <translation>السحابة لا ترد على %1</translation>
    </message>
    <message>
        <source>The connection opens and then nothing comes. Another network shows which side it is.</source>
        <translation>يُفتح الاتصال ثم لا يأتي شيء. شبكة أخرى تبيّن في أي جانب المشكلة.</translation>
    </message>
    <message>
        <source>Your %1 does not find the way to the cloud</source>
        <translation>لا يجد %1 الطريق إلى السحابة</translation>
    </message>
    <message>
        <source>No flash came in a minute, so it does not get as far as the keys. Name lookup, router or the stored address are the causes.</source>
        <translation>لم تظهر أي ومضة خلال دقيقة، فهو لا يصل إلى مرحلة المفاتيح. الأسباب هي البحث عن الاسم أو الموجّه أو العنوان المخزَّن.</translation>
    </message>
    <message>
        <source>Your %1 is online, in somebody else&apos;s account</source>
        <translation>إن %1 متصل، لكن في حساب شخص آخر</translation>
    </message>
    <message>
        <source>The device is well. Its former owner or the maker of the product has to let it go.</source>
        <translation>الجهاز سليم. على مالكه السابق أو صانع المنتج أن يتخلى عنه.</translation>
    </message>
    <message>
        <source>Your %1 is online, but not in your account</source>
        <translation>إن %1 متصل، لكنه ليس في حسابك</translation>
    </message>
    <message>
        <source>The device is well. It has to be claimed once, while it is online.</source>
        <translation>الجهاز سليم. تجب إضافته إلى الحساب مرة واحدة وهو متصل.</translation>
    </message>
    <message>
        <source>Your %1 is connected but does not answer</source>
        <translation>إن %1 متصل لكنه لا يستجيب</translation>
    </message>
    <message>
        <source>The display may lag behind. Otherwise its program is too busy to listen.</source>
        <translation>ربما تأخر العرض. وإلا فبرنامجه مشغول ولا يستطيع الاستماع.</translation>
    </message>
    <message>
        <source>Your %1 takes long to connect</source>
        <translation>يتأخر %1 في الاتصال</translation>
    </message>
    <message>
        <source>Weak Wi-Fi, old networks still stored, or old system software are the usual reasons.</source>
        <translation>شبكة Wi-Fi ضعيفة أو شبكات قديمة لا تزال مخزَّنة أو برنامج نظام قديم: هذه هي الأسباب المعتادة.</translation>
    </message>
    <message>
        <source>Your %1 is connected</source>
        <translation>إن %1 متصل</translation>
    </message>
    <message>
        <source>Breathing cyan means that everything works. There is nothing to repair.</source>
        <translation>النبض السماوي يعني أن كل شيء يعمل. لا شيء يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or password in your %1 is wrong</source>
        <translation>اسم شبكة Wi-Fi أو كلمة المرور في %1 خطأ</translation>
    </message>
    <message>
        <source>It tries to join and gives up. Enter both again.</source>
        <translation>يحاول الانضمام ثم يكفّ عن المحاولة. أدخل الاثنين من جديد.</translation>
    </message>
    <message>
        <source>Your %1 does not find its mobile network</source>
        <translation>لا يجد %1 شبكة الجوّال</translation>
    </message>
    <message>
        <source>Antenna, battery, SIM or the data limit are the usual reasons. The first connection can take several minutes.</source>
        <translation>الهوائي أو البطارية أو بطاقة SIM أو حد البيانات: هذه هي الأسباب المعتادة. قد يستغرق الاتصال الأول عدة دقائق.</translation>
    </message>
    <message>
        <source>The antenna of your %1 is not connected</source>
        <translation>هوائي %1 غير موصول</translation>
    </message>
    <message>
        <source>Without it nothing is heard. Look whether it sits on the right socket.</source>
        <translation>من دونه لا يُسمع شيء. انظر هل هو على المقبس الصحيح.</translation>
    </message>
    <message>
        <source>The Wi-Fi itself is the trouble</source>
        <translation>المشكلة في شبكة Wi-Fi نفسها</translation>
    </message>
    <message>
        <source>Other devices fail at the same Wi-Fi too. The router needs attention.</source>
        <translation>أجهزة أخرى لا تنجح أيضًا مع شبكة Wi-Fi نفسها. الموجّه يحتاج إلى عناية.</translation>
    </message>
    <message>
        <source>Your %1 still looks for the old Wi-Fi</source>
        <translation>لا يزال %1 يبحث عن شبكة Wi-Fi القديمة</translation>
    </message>
    <message>
        <source>Router, name or password have changed. It needs to be told the new ones.</source>
        <translation>تغيّر الموجّه أو الاسم أو كلمة المرور. يجب إعطاؤه الجديد.</translation>
    </message>
    <message>
        <source>Your %1 does not understand this Wi-Fi</source>
        <translation>لا يفهم %1 شبكة Wi-Fi هذه</translation>
    </message>
    <message>
        <source>It needs 2.4 GHz, the b or g standard allowed, and WPA2 with a password. Newer or company settings shut it out.</source>
        <translation>يحتاج إلى 2.4 GHz، مع السماح بالمعيار b أو g، وإلى WPA2 مع كلمة مرور. الإعدادات الأحدث أو إعدادات الشركات تمنعه.</translation>
    </message>
    <message>
        <source>Your %1 joins no Wi-Fi at all</source>
        <translation>لا ينضم %1 إلى أي شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Two different networks fail. Antenna, stored settings or radio are what is left.</source>
        <translation>لم تنجح شبكتان مختلفتان. لم يبق إلا الهوائي أو الإعدادات المخزَّنة أو وحدة الاتصال اللاسلكي.</translation>
    </message>
    <message>
        <source>Your %1 does not get into the Wi-Fi</source>
        <translation>لا يدخل %1 شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>The Wi-Fi is out of reach, or the stored name and password do not fit it.</source>
        <translation>شبكة Wi-Fi بعيدة، أو أن الاسم وكلمة المرور المخزَّنين لا يوافقانها.</translation>
    </message>
    <message>
        <source>The network settings in your %1 are damaged</source>
        <translation>إعدادات الشبكة في %1 تالفة</translation>
    </message>
    <message>
        <source>It joins the Wi-Fi but gets no address. What is stored about its address is probably wrong.</source>
        <translation>ينضم إلى شبكة Wi-Fi لكنه لا يحصل على عنوان. المخزَّن عن عنوانه خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>The router gives your %1 no address</source>
        <translation>الموجّه لا يعطي %1 عنوانًا</translation>
    </message>
    <message>
        <source>It has joined the Wi-Fi and waits. The router&apos;s list may be full, or it lets only known devices in.</source>
        <translation>انضم إلى شبكة Wi-Fi وهو ينتظر. ربما امتلأت قائمة الموجّه، أو أنه لا يُدخل إلا الأجهزة المعروفة.</translation>
    </message>
    <message>
        <source>Your %1 has Wi-Fi but no cloud</source>
        <translation>يتصل %1 بشبكة Wi-Fi لا بالسحابة</translation>
    </message>
    <message>
        <source>Its program does not ask for the cloud, or the connection was lost. Safe mode shows which.</source>
        <translation>برنامجه لا يطلب السحابة، أو أن الاتصال انقطع. الوضع الآمن يبيّن أيهما.</translation>
    </message>
    <message>
        <source>Your %1 does not find its SIM card</source>
        <translation>لا يجد %1 بطاقة SIM</translation>
    </message>
    <message>
        <source>On this model blinking blue means the SIM, not Wi-Fi.</source>
        <translation>في هذا الطراز يعني الوميض الأزرق بطاقة SIM، لا شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Your %1 waits for its set-up to be finished</source>
        <translation>ينتظر %1 إكمال إعداده</translation>
    </message>
    <message>
        <source>A mark inside says that set-up was never done. It gets lost by a reset or by flashing.</source>
        <translation>في داخله علامة تقول إن الإعداد لم يتم قط. تضيع علامة الإعداد بإعادة الضبط أو بكتابة برنامج.</translation>
    </message>
    <message>
        <source>Your %1 waits to be set up</source>
        <translation>ينتظر %1 إعداده</translation>
    </message>
    <message>
        <source>It has never been told a Wi-Fi. Nothing is wrong.</source>
        <translation>لم تُعطَ له شبكة Wi-Fi قط. لا يوجد خلل.</translation>
    </message>
    <message>
        <source>The Wi-Fi settings in your %1 are damaged</source>
        <translation>إعدادات Wi-Fi في %1 تالفة</translation>
    </message>
    <message>
        <source>The software crashes while it reads them. Removing them ends that; the Wi-Fi is entered again afterwards.</source>
        <translation>يتعطّل البرنامج أثناء قراءتها. إزالتها تنهي ذلك؛ وتُدخل شبكة Wi-Fi من جديد بعدها.</translation>
    </message>
    <message>
        <source>Your %1 has lost its Wi-Fi settings</source>
        <translation>فقد %1 إعدادات Wi-Fi</translation>
    </message>
    <message>
        <source>What happened before can erase them, and often damages the keys as well. A red burst may follow once the Wi-Fi is back.</source>
        <translation>ما حدث من قبل قد يمسحها، وكثيرًا ما يُتلف المفاتيح أيضًا. قد تأتي دفقة حمراء بعد عودة شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Your %1 has no Wi-Fi stored</source>
        <translation>لا توجد شبكة Wi-Fi مخزَّنة في %1</translation>
    </message>
    <message>
        <source>It waits to be told a Wi-Fi name and password.</source>
        <translation>ينتظر اسم شبكة Wi-Fi وكلمة المرور.</translation>
    </message>
    <message>
        <source>Your %1 cannot erase its settings</source>
        <translation>لا يستطيع %1 مسح إعداداته</translation>
    </message>
    <message>
        <source>The red race of the lamp says that writing failed. The system software is written anew first.</source>
        <translation>توالي الأحمر في المصباح بسرعة كبيرة يعني أن الكتابة فشلت. يُكتب برنامج النظام أولًا من جديد.</translation>
    </message>
    <message>
        <source>Your %1 listens because the button was held</source>
        <translation>دخل %1 وضع الاستماع لأن الزر ضُغط مطولًا</translation>
    </message>
    <message>
        <source>Nothing is wrong. RESET leads out of it.</source>
        <translation>لا يوجد خلل. RESET يُخرج منه.</translation>
    </message>
    <message>
        <source>Your %1 runs without the network</source>
        <translation>يعمل %1 من دون الشبكة</translation>
    </message>
    <message>
        <source>Its program has not asked for it. Safe mode shows whether the rest is well.</source>
        <translation>لم يطلبها برنامجه. الوضع الآمن يبيّن هل الباقي سليم.</translation>
    </message>
    <message>
        <source>Wi-Fi, keys and cloud of your %1 are well</source>
        <translation>شبكة Wi-Fi والمفاتيح والسحابة سليمة في %1</translation>
    </message>
    <message>
        <source>Safe mode connected. Whatever was wrong before comes from the program on it.</source>
        <translation>نجح الاتصال في الوضع الآمن. ما كان من خلل فسببه البرنامج الذي عليه.</translation>
    </message>
    <message>
        <source>Your %1 is ready to be looked at</source>
        <translation>أصبح %1 جاهزًا للفحص</translation>
    </message>
    <message>
        <source>It is in repair mode (DFU), as you wanted.</source>
        <translation>إنه في وضع الإصلاح (DFU)، كما أردت.</translation>
    </message>
    <message>
        <source>A button has been pressed</source>
        <translation>ضُغط زر</translation>
    </message>
    <message>
        <source>The lamp answers to the button. Let go, tap RESET, and look again.</source>
        <translation>المصباح يستجيب للزر. اترك الزر، واضغط ضغطة قصيرة على RESET، ثم انظر من جديد.</translation>
    </message>
    <message>
        <source>Somebody asked your %1 to show itself</source>
        <translation>طلب أحدهم من %1 أن يُظهر نفسه</translation>
    </message>
    <message>
        <source>An app or the console does that to tell devices apart. Nothing is wrong. RESET ends it.</source>
        <translation>يفعل ذلك تطبيق أو لوحة التحكم للتمييز بين الأجهزة. لا يوجد خلل. RESET ينهي ذلك.</translation>
    </message>
    <message>
        <source>device</source>
        <extracomment>stands for a model&apos;s name in &quot;Your device shows something else now&quot;</extracomment>
        <translation>جهازك</translation>
    </message>
    <message>
        <source>This is very probably it.</source>
        <translation>من المرجّح جدًا أن هذا هو السبب.</translation>
    </message>
    <message>
        <source>This is the most likely cause, not the only one.</source>
        <translation>هذا هو السبب الأرجح، وليس الوحيد.</translation>
    </message>
    <message>
        <source>This is a guess. The next step shows more.</source>
        <translation>هذا تخمين. الخطوة التالية تبيّن المزيد.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>The cloud has not been told about this key: run keys register.</source>
        <translation>لم تُبلَّغ السحابة بهذا المفتاح: شغّل keys register.</translation>
    </message>
    <message>
        <source>The keys are sound. If the lamp still shows a red burst, the account holds another key: run repair keys.</source>
        <translation>المفاتيح سليمة. إذا ظلّ المصباح يُظهر دفقة حمراء، ففي الحساب مفتاح آخر: شغّل repair keys.</translation>
    </message>
    <message>
        <source>The keys need repair: run repair keys.</source>
        <translation>المفاتيح تحتاج إلى إصلاح: شغّل repair keys.</translation>
    </message>
    <message>
        <source>Saved: %1 and %2</source>
        <translation>حُفظ: %1 و%2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>تم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>تم تسجيل الخروج.</translation>
    </message>
    <message>
        <source>Forgotten on this computer. This cloud does not end a sign-in on request: it stays good until it expires.</source>
        <translation>حُذف من هذا الحاسوب. هذه السحابة لا تُنهي تسجيل الدخول عند الطلب، بل يبقى صالحًا حتى تنتهي مدته.</translation>
    </message>
    <message>
        <source>This device belongs to another cloud (%1). Type keep, replace or stop:</source>
        <translation>هذا الجهاز تابع لسحابة أخرى (%1). اكتب keep أو replace أو stop:</translation>
    </message>
    <message>
        <source>This device cannot tell its id. Type its 24 digits, or stop:</source>
        <translation>لا يستطيع هذا الجهاز إظهار معرّفه. اكتب خاناته الأربع والعشرين، أو stop:</translation>
    </message>
    <message>
        <source>Start the repair? Type go or stop:</source>
        <translation>هل يبدأ الإصلاح؟ اكتب go أو stop:</translation>
    </message>
    <message>
        <source>Options: --private-server keep, --private-server replace.</source>
        <translation>الخيارات: --private-server keep، --private-server replace.</translation>
    </message>
    <message>
        <source>Options: --server-key FILE --server-host H --server-port P.</source>
        <translation>الخيارات: --server-key FILE --server-host H --server-port P.</translation>
    </message>
    <message>
        <source>Option: --new-key auto.</source>
        <translation>الخيار: --new-key auto.</translation>
    </message>
    <message>
        <source>Option: --device ID.</source>
        <translation>الخيار: --device ID.</translation>
    </message>
    <message>
        <source>Set PHOTON_RESCUE_TOKEN, or use --username U --password-stdin.</source>
        <translation>عيّن PHOTON_RESCUE_TOKEN، أو استخدم --username U --password-stdin.</translation>
    </message>
    <message>
        <source>Give the code on the second line of standard input, behind the password.</source>
        <translation>أعطِ الرمز في السطر الثاني من الدخل القياسي، بعد كلمة المرور.</translation>
    </message>
    <message>
        <source>[%1/%2] %3</source>
        <translation>[%1/%2] %3</translation>
    </message>
    <message>
        <source>(id not shown on USB)</source>
        <translation>(المعرّف لا يظهر عبر USB)</translation>
    </message>
    <message>
        <source>%1  %2  USB %3</source>
        <translation>%1  %2  USB %3</translation>
    </message>
    <message>
        <source>Device key: %1</source>
        <translation>مفتاح الجهاز: %1</translation>
    </message>
    <message>
        <source>Server key: %1</source>
        <translation>مفتاح الخادم: %1</translation>
    </message>
    <message>
        <source>Server address: %1, port %2</source>
        <translation>عنوان الخادم: %1، المنفذ %2</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>date and time, device id, how it ended</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>The device will move into your account, even out of somebody else&apos;s. Type go or stop:</source>
        <translation>سينتقل الجهاز إلى حسابك، حتى من حساب شخص آخر. اكتب go أو stop:</translation>
    </message>
    <message>
        <source>  %1. %2. %3</source>
        <extracomment>a numbered step of a plan, and why it is done</extracomment>
        <translation>  %1. %2. %3</translation>
    </message>
    <message>
        <source>It would help to know: %1 (%2)</source>
        <extracomment>%1 is a question, %2 an option to type</extracomment>
        <translation>يفيد أن نعرف: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <extracomment>%1 says how sure it is, %2 is the number of a rule</extracomment>
        <translation>%1 (القاعدة %2)</translation>
    </message>
    <message>
        <source>  because: %1 (%2)</source>
        <extracomment>a fact that led to the diagnosis, and who says so</extracomment>
        <translation>  لأن: %1 (%2)</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>ما يجب فعله: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>ثم: %1</translation>
    </message>
    <message>
        <source>If that does not help: %1</source>
        <translation>إذا لم ينفع ذلك: %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>it is too large for a firmware file</source>
        <translation>إنه أكبر من أن يكون ملف برنامج ثابت</translation>
    </message>
    <message>
        <source>it is no firmware file</source>
        <translation>ليس ملف برنامج ثابت</translation>
    </message>
    <message>
        <source>there are too many files</source>
        <translation>الملفات أكثر من اللازم</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>تُرك %1: %2.</translation>
    </message>
    <message>
        <source>Saved: %1. It holds the device&apos;s private key and its Wi-Fi passwords.</source>
        <translation>حُفظ: %1. فيه المفتاح الخاص بالجهاز وكلمات مرور Wi-Fi.</translation>
    </message>
    <message>
        <source>%1: version %2 written</source>
        <comment>part of the firmware</comment>
        <translation>%1: كُتب الإصدار %2</translation>
    </message>
    <message>
        <source>%1: version %2 needs no writing</source>
        <comment>part of the firmware</comment>
        <translation>%1: لا حاجة إلى كتابة الإصدار %2</translation>
    </message>
    <message>
        <source>      %1 %, about %2 left</source>
        <comment>a number, then a time span</comment>
        <translation>      %1 %، بقي نحو %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a fact as a sentence, and who says so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Device %1 will leave your account. Type go or stop:</source>
        <translation>سيخرج الجهاز %1 من حسابك. اكتب go أو stop:</translation>
    </message>
    <message>
        <source>Device %1 is no longer in your account.</source>
        <translation>لم يعد الجهاز %1 في حسابك.</translation>
    </message>
    <message>
        <source>Device %1 is called %2 now.</source>
        <translation>اسم الجهاز %1 الآن هو %2.</translation>
    </message>
    <message>
        <source>The device could not be put back into its product: run product add %1.</source>
        <translation>تعذّرت إعادة الجهاز إلى منتجه: شغّل product add %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, and what was found</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>A Photon would not reach the cloud from here.</source>
        <translation>لن يصل جهاز Photon إلى السحابة من هنا.</translation>
    </message>
    <message>
        <source>From here, a Photon would reach the cloud. Its Wi-Fi may be another part of the network.</source>
        <translation>من هنا يصل جهاز Photon إلى السحابة. قد تكون شبكة Wi-Fi الخاصة به جزءًا آخر من الشبكة.</translation>
    </message>
    <message>
        <source>Undo: photon-rescue-cli undo %1</source>
        <translation>للتراجع: photon-rescue-cli undo %1</translation>
    </message>
    <message>
        <source>Device %1 is neither in your account nor in a product of yours.</source>
        <translation>الجهاز %1 ليس في حسابك ولا في منتج لك.</translation>
    </message>
    <message>
        <source>Device %1 is in no product.</source>
        <translation>الجهاز %1 ليس في أي منتج.</translation>
    </message>
    <message>
        <source>Device %1 is in product %2 (%3), of whose team you are.</source>
        <translation>الجهاز %1 في المنتج %2 (%3)، وأنت من فريقه.</translation>
    </message>
    <message>
        <source>Device %1 is in product %2, of whose team you are not: see product note.</source>
        <translation>الجهاز %1 في المنتج %2، ولست من فريقه: انظر product note.</translation>
    </message>
    <message>
        <source>Device %1 is out of product %2. Back in: product add %2.</source>
        <translation>خرج الجهاز %1 من المنتج %2. لإعادته: product add %2.</translation>
    </message>
    <message>
        <source>Device %1 is in product %2.</source>
        <translation>الجهاز %1 في المنتج %2.</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the makers of the product.</source>
        <translation>حُفظ: %1. أرسله إلى صانعي المنتج.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>There is nothing left to repair.</source>
        <translation>لم يبق ما يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>This is for you to do: %1</source>
        <translation>عليك فعل هذا: %1</translation>
    </message>
    <message>
        <source>%1 %2, version %3, sound</source>
        <translation>%1 %2، الإصدار %3، سليم</translation>
    </message>
    <message>
        <source>%1 %2, version %3, damaged or incomplete</source>
        <translation>%1 %2، الإصدار %3، تالف أو ناقص</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Device OS %1</source>
        <translation>Device OS %1</translation>
    </message>
    <message>
        <source>It counts itself as claimed.</source>
        <translation>يعُدّ الجهاز نفسه مضافًا إلى حساب.</translation>
    </message>
    <message>
        <source>It counts itself as not claimed.</source>
        <translation>يعُدّ الجهاز نفسه غير مضاف إلى حساب.</translation>
    </message>
    <message>
        <source>This firmware takes no such request. Hold SETUP, tap RESET, and let go when the lamp blinks magenta.</source>
        <translation>هذا البرنامج الثابت لا يقبل طلبًا كهذا. اضغط مطولًا على SETUP، واضغط ضغطة قصيرة على RESET، ثم اترك الزر عندما يومض المصباح باللون الأرجواني.</translation>
    </message>
    <message>
        <source>This firmware takes no such request. Hold SETUP for three seconds until the lamp blinks blue.</source>
        <translation>هذا البرنامج الثابت لا يقبل طلبًا كهذا. اضغط مطولًا على SETUP ثلاث ثوانٍ حتى يومض المصباح باللون الأزرق.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has run out. Its password (not shown):</source>
        <translation>انتهت مدة تسجيل الدخول لحساب %1. كلمة المرور (لا تظهر):</translation>
    </message>
    <message>
        <source>The password of %1 (not shown):</source>
        <translation>كلمة المرور لحساب %1 (لا تظهر):</translation>
    </message>
    <message>
        <source>%1 (%2, channel %3, %4 dBm)</source>
        <extracomment>a Wi-Fi network: its name, its security, its channel, its strength</extracomment>
        <translation>%1 (%2، القناة %3، ‎%4 dBm)</translation>
    </message>
    <message>
        <source>%1: not for this device, whose radio hears 2.4 GHz only</source>
        <extracomment>behind a Wi-Fi network of 5 GHz</extracomment>
        <translation>%1: ليست لهذا الجهاز، فهو لا يسمع إلا 2.4 GHz</translation>
    </message>
    <message>
        <source>Neither the device nor this computer can list networks.</source>
        <translation>لا يستطيع الجهاز ولا هذا الحاسوب عرض الشبكات.</translation>
    </message>
    <message>
        <source>This device lists no networks. This computer hears these:</source>
        <translation>هذا الجهاز لا يعرض الشبكات. هذا الحاسوب يسمع ما يلي:</translation>
    </message>
    <message>
        <source>Seen: it restarted without its own program. Its lamp breathes magenta once it is connected.</source>
        <translation>شوهد: أعاد التشغيل من دون برنامجه. ينبض مصباحه باللون الأرجواني حالما يتصل.</translation>
    </message>
    <message>
        <source>Seen: it listens. Its lamp blinks blue.</source>
        <translation>شوهد: إنه في وضع الاستماع. يومض مصباحه باللون الأزرق.</translation>
    </message>
    <message>
        <source>Seen: it listens again. A device that knows no network does not stay out of listening mode.</source>
        <translation>شوهد: عاد إلى وضع الاستماع. الجهاز الذي لا يعرف شبكة لا يبقى خارج وضع الاستماع.</translation>
    </message>
    <message>
        <source>Seen: it runs its firmware and does not listen.</source>
        <translation>شوهد: يشغّل برنامجه الثابت وليس في وضع الاستماع.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a folder</comment>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is in it</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>ما لا يتضمنه:</translation>
    </message>
    <message>
        <source>What was there before was put back later.</source>
        <translation>أُعيد لاحقًا ما كان موجودًا من قبل.</translation>
    </message>
</context>
<context>
    <name>CureText</name>
    <message>
        <source>Find the device</source>
        <translation>العثور على الجهاز</translation>
    </message>
    <message>
        <source>So that the right one is repaired, and nothing meant for another model is written.</source>
        <translation>ليكون الإصلاح للجهاز الصحيح، ولا يُكتب شيء مخصّص لطراز آخر.</translation>
    </message>
    <message>
        <source>Try another cable and another socket</source>
        <translation>تجربة كابل آخر ومنفذ آخر</translation>
    </message>
    <message>
        <source>Many cables carry power only. A socket on the computer itself is better than a hub.</source>
        <translation>كثير من الكابلات لا ينقل سوى الكهرباء. منفذ في الحاسوب نفسه أفضل من موزّع.</translation>
    </message>
    <message>
        <source>Let the computer use the device</source>
        <translation>السماح للحاسوب باستخدام الجهاز</translation>
    </message>
    <message>
        <source>A driver or a permission may be missing, or another program may have the device.</source>
        <translation>ربما ينقص برنامج تشغيل أو إذن، أو أن برنامجًا آخر يستخدم الجهاز.</translation>
    </message>
    <message>
        <source>Bring the device into repair mode (DFU)</source>
        <translation>إدخال الجهاز في وضع الإصلاح (DFU)</translation>
    </message>
    <message>
        <source>Only there can everything be read and written. The lamp blinks yellow.</source>
        <translation>هناك فقط يمكن قراءة كل شيء وكتابته. يومض المصباح باللون الأصفر.</translation>
    </message>
    <message>
        <source>Save what is in it</source>
        <translation>حفظ ما فيه</translation>
    </message>
    <message>
        <source>Whatever is changed can be put back.</source>
        <translation>كل ما يتغيّر تمكن إعادته.</translation>
    </message>
    <message>
        <source>Look at keys and settings</source>
        <translation>فحص المفاتيح والإعدادات</translation>
    </message>
    <message>
        <source>It turns the guess into knowledge before anything is written.</source>
        <translation>يحوّل ذلك التخمين إلى معرفة قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Restart into repair mode once more</source>
        <translation>إعادة التشغيل في وضع الإصلاح مرة أخرى</translation>
    </message>
    <message>
        <source>Keys are reached through the system software, so the new software has to be running first.</source>
        <translation>الوصول إلى المفاتيح يكون عبر برنامج النظام، ولذلك يجب أن يعمل البرنامج الجديد أولًا.</translation>
    </message>
    <message>
        <source>Write the system software</source>
        <translation>كتابة برنامج النظام</translation>
    </message>
    <message>
        <source>All parts then belong together again. Your program stays.</source>
        <translation>عندها تتوافق كل الأجزاء من جديد. يبقى برنامجك كما هو.</translation>
    </message>
    <message>
        <source>Write a known good program</source>
        <translation>كتابة برنامج سليم معروف</translation>
    </message>
    <message>
        <source>It takes the place of the one that causes the trouble. The old one is saved before.</source>
        <translation>يحل محل البرنامج الذي يسبب المشكلة. ويُحفظ القديم قبل ذلك.</translation>
    </message>
    <message>
        <source>Write the cloud&apos;s key and address</source>
        <translation>كتابة مفتاح السحابة وعنوانها</translation>
    </message>
    <message>
        <source>Only if they are damaged. The device needs them to recognise the cloud.</source>
        <translation>فقط إن كانا تالفين. يحتاج الجهاز إليهما ليتعرّف على السحابة.</translation>
    </message>
    <message>
        <source>Tell the cloud the device&apos;s key</source>
        <translation>إبلاغ السحابة بمفتاح الجهاز</translation>
    </message>
    <message>
        <source>The key that is there is tried first, so that nothing changes without need.</source>
        <translation>يُجرَّب أولًا المفتاح الموجود، فلا يتغيّر شيء من دون حاجة.</translation>
    </message>
    <message>
        <source>Make a new device key</source>
        <translation>إنشاء مفتاح جهاز جديد</translation>
    </message>
    <message>
        <source>Only if the old one cannot be saved.</source>
        <translation>فقط إن تعذّر إنقاذ القديم.</translation>
    </message>
    <message>
        <source>Restart the device</source>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>It takes up what was written.</source>
        <translation>يبدأ العمل بما كُتب.</translation>
    </message>
    <message>
        <source>Remove the stored Wi-Fi</source>
        <translation>إزالة شبكة Wi-Fi المخزَّنة</translation>
    </message>
    <message>
        <source>Damaged settings stand in the way. The Wi-Fi is entered again afterwards.</source>
        <translation>الإعدادات التالفة تعترض الطريق. تُدخل شبكة Wi-Fi من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi name and password</source>
        <translation>إدخال اسم شبكة Wi-Fi وكلمة المرور</translation>
    </message>
    <message>
        <source>The device needs both, in capitals and small letters as they are.</source>
        <translation>يحتاج الجهاز إلى الاثنين، بالأحرف الكبيرة والصغيرة كما هي.</translation>
    </message>
    <message>
        <source>Let the router choose the address again</source>
        <translation>ترك الموجّه يختار العنوان من جديد</translation>
    </message>
    <message>
        <source>A fixed address that does not fit keeps the device out. You are asked first, for it may be on purpose.</source>
        <translation>العنوان الثابت غير المناسب يمنع دخول الجهاز. تُسأل أولًا، فقد يكون مقصودًا.</translation>
    </message>
    <message>
        <source>Choose the antenna</source>
        <translation>اختيار الهوائي</translation>
    </message>
    <message>
        <source>The device may be listening at a socket that nothing is plugged into.</source>
        <translation>ربما يستمع الجهاز عبر مقبس لم يوصل به شيء.</translation>
    </message>
    <message>
        <source>Look at the antenna</source>
        <translation>فحص الهوائي</translation>
    </message>
    <message>
        <source>It has to sit on the right socket. Without it the radio hears nothing.</source>
        <translation>يجب أن يكون على المقبس الصحيح. من دونه لا تُسمع الشبكة.</translation>
    </message>
    <message>
        <source>Prepare it for your account</source>
        <translation>تهيئته لحسابك</translation>
    </message>
    <message>
        <source>The device then claims itself when it connects.</source>
        <translation>عندها ينضم الجهاز إلى حسابك بنفسه عندما يتصل.</translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation>إضافته إلى حسابك</translation>
    </message>
    <message>
        <source>That is possible only while it is online.</source>
        <translation>لا يمكن ذلك إلا وهو متصل.</translation>
    </message>
    <message>
        <source>See whether it belongs to a product</source>
        <translation>التحقق هل هو تابع لمنتج</translation>
    </message>
    <message>
        <source>Then only the maker&apos;s account may register keys for it.</source>
        <translation>عندها لا يحق تسجيل مفاتيح له إلا لحساب الصانع.</translation>
    </message>
    <message>
        <source>Try safe mode</source>
        <translation>تجربة الوضع الآمن</translation>
    </message>
    <message>
        <source>Hold the second button, tap RESET, let go at magenta. Breathing magenta means that all but the program is well.</source>
        <translation>اضغط مطولًا على الزر الثاني، ثم ضغطة قصيرة على RESET، ثم اترك الزر عند الأرجواني. النبض الأرجواني يعني أن كل شيء سليم إلا البرنامج.</translation>
    </message>
    <message>
        <source>Disconnect all power for some seconds</source>
        <translation>فصل كل مصادر الكهرباء بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Battery too. Some parts start afresh only then.</source>
        <translation>والبطارية أيضًا. بعض الأجزاء لا تبدأ من جديد إلا عندئذ.</translation>
    </message>
    <message>
        <source>Give it better power</source>
        <translation>إعطاؤه كهرباء أفضل</translation>
    </message>
    <message>
        <source>A supply of at least 1 A, a short thick cable, nothing else attached.</source>
        <translation>مزوّد يعطي 1 أمبير على الأقل، وكابل قصير سميك، ولا شيء آخر موصول.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot</source>
        <translation>تجربة نقطة اتصال من هاتف</translation>
    </message>
    <message>
        <source>Set it to 2.4 GHz, with a short name and password. It shows whether the network or the device is at fault.</source>
        <translation>اضبطها على 2.4 GHz، باسم قصير وكلمة مرور قصيرة. تبيّن هل الخلل في الشبكة أم في الجهاز.</translation>
    </message>
    <message>
        <source>Look at the way to the cloud</source>
        <translation>فحص الطريق إلى السحابة</translation>
    </message>
    <message>
        <source>From this computer it shows whether the router lets the connection through.</source>
        <translation>يبيّن ذلك من هذا الحاسوب هل يسمح الموجّه بمرور الاتصال.</translation>
    </message>
    <message>
        <source>See whether the cloud is well</source>
        <translation>التحقق من سلامة السحابة</translation>
    </message>
    <message>
        <source>During an outage a repair would change what is sound.</source>
        <translation>الإصلاح أثناء العطل يغيّر ما هو سليم.</translation>
    </message>
    <message>
        <source>Read the device&apos;s own log</source>
        <translation>قراءة سجل الجهاز نفسه</translation>
    </message>
    <message>
        <source>It says what the lamp cannot.</source>
        <translation>يقول ما لا يستطيع المصباح قوله.</translation>
    </message>
    <message>
        <source>See it online</source>
        <translation>رؤيته متصلًا</translation>
    </message>
    <message>
        <source>Only then is it repaired.</source>
        <translation>عندها فقط يكون قد أُصلح.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>It holds what was found and tried, without passwords and keys.</source>
        <translation>فيه ما عُثر عليه وما جُرّب، من دون كلمات مرور ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Replace the board, or have it programmed</source>
        <translation>استبدال اللوحة أو برمجتها</translation>
    </message>
    <message>
        <source>Only when nothing else is left.</source>
        <translation>فقط عندما لا يبقى شيء آخر.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>تسجيل الدخول إلى حسابك</translation>
    </message>
    <message>
        <source>Before anything is written, it has to be sure that the cloud will agree.</source>
        <translation>قبل كتابة أي شيء يجب التأكد من أن السحابة ستوافق.</translation>
    </message>
    <message>
        <source>Mark its set-up as finished</source>
        <translation>وضع علامة اكتمال الإعداد</translation>
    </message>
    <message>
        <source>Without the mark it waits for set-up at each start.</source>
        <translation>من دون العلامة ينتظر الإعداد عند كل بدء.</translation>
    </message>
    <message>
        <source>Lay the settings out anew</source>
        <translation>تهيئة الإعدادات من جديد</translation>
    </message>
    <message>
        <source>Keys and claim are put back as they were. The Wi-Fi has to be entered again.</source>
        <translation>تُعاد المفاتيح والارتباط بالحساب كما كانت. يجب إدخال شبكة Wi-Fi من جديد.</translation>
    </message>
    <message>
        <source>Tap RESET once</source>
        <translation>ضغطة قصيرة على RESET</translation>
    </message>
    <message>
        <source>What comes then is what counts.</source>
        <translation>ما يأتي بعدها هو المهم.</translation>
    </message>
    <message>
        <source>Watch the lamp for one minute</source>
        <translation>مراقبة المصباح دقيقة واحدة</translation>
    </message>
    <message>
        <source>The flashes that tell most come in the first minute.</source>
        <translation>الومضات الأوضح دلالة تأتي في الدقيقة الأولى.</translation>
    </message>
    <message>
        <source>Hold the second button while plugging it in</source>
        <translation>الضغط مطولًا على الزر الثاني أثناء توصيله</translation>
    </message>
    <message>
        <source>Any colour means that it can be repaired.</source>
        <translation>أي لون يعني أنه يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>Wait, with the power on</source>
        <translation>الانتظار من دون فصل الكهرباء</translation>
    </message>
    <message>
        <source>It can end by itself. Cutting the power now would do harm.</source>
        <translation>قد ينتهي بنفسه. قطع الكهرباء الآن يضرّ.</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>فحص الموجّه</translation>
    </message>
    <message>
        <source>2.4 GHz on, WPA2, room for one more device, and outgoing TCP 5683 and UDP 5684 allowed.</source>
        <translation>تشغيل 2.4 GHz، وWPA2، ومكان لجهاز آخر، والسماح بالاتصالات الخارجة عبر TCP 5683 وUDP 5684.</translation>
    </message>
    <message>
        <source>Look at the SIM card</source>
        <translation>فحص بطاقة SIM</translation>
    </message>
    <message>
        <source>Take it out and put it back. It has to be active, with data left.</source>
        <translation>أخرجها وأعدها. يجب أن تكون مفعّلة وفيها بيانات متبقية.</translation>
    </message>
    <message>
        <source>Ask the maker of the product</source>
        <translation>سؤال صانع المنتج</translation>
    </message>
    <message>
        <source>What the device is set to is theirs to change.</source>
        <translation>تغيير ما ضُبط عليه الجهاز من حق الصانع.</translation>
    </message>
    <message>
        <source>Ask the former owner to release it</source>
        <translation>الطلب من مالكه السابق أن يتخلى عنه</translation>
    </message>
    <message>
        <source>The cloud gives a device to one account at a time.</source>
        <translation>تعطي السحابة الجهاز لحساب واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Read what it means</source>
        <translation>قراءة معنى ذلك</translation>
    </message>
    <message>
        <source>There may be nothing to repair.</source>
        <translation>ربما لا شيء يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Repair the cloud keys</source>
        <translation>إصلاح مفاتيح السحابة</translation>
    </message>
    <message>
        <source>Write the system software, then repair the keys</source>
        <translation>كتابة برنامج النظام ثم إصلاح المفاتيح</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi again</source>
        <translation>إدخال شبكة Wi-Fi من جديد</translation>
    </message>
    <message>
        <source>Hold SETUP until the lamp blinks blue. Then enter the Wi-Fi with Particle&apos;s phone app or its command line.</source>
        <translation>اضغط مطولًا على SETUP حتى يومض المصباح باللون الأزرق. ثم أدخل شبكة Wi-Fi بتطبيق Particle على الهاتف أو بسطر الأوامر.</translation>
    </message>
    <message>
        <source>Write the system software again</source>
        <translation>كتابة برنامج النظام من جديد</translation>
    </message>
    <message>
        <source>Replace the program on it</source>
        <translation>استبدال البرنامج الذي عليه</translation>
    </message>
    <message>
        <source>Wait until the update is done</source>
        <translation>الانتظار حتى يكتمل التحديث</translation>
    </message>
    <message>
        <source>Get the computer to see it</source>
        <translation>جعل الحاسوب يراه</translation>
    </message>
    <message>
        <source>Look for any sign of life</source>
        <translation>البحث عن أي علامة حياة</translation>
    </message>
    <message>
        <source>Nothing to repair</source>
        <translation>لا شيء يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Tap RESET and look again</source>
        <translation>ضغطة قصيرة على RESET ثم نظرة</translation>
    </message>
    <message>
        <source>Describe the lamp again</source>
        <translation>وصف المصباح من جديد</translation>
    </message>
    <message>
        <source>Tap RESET and watch for one minute</source>
        <translation>ضغطة قصيرة على RESET والمراقبة دقيقة</translation>
    </message>
    <message>
        <source>Ask the device over USB</source>
        <translation>سؤال الجهاز عبر USB</translation>
    </message>
    <message>
        <source>Read the device&apos;s log</source>
        <translation>قراءة سجل الجهاز</translation>
    </message>
    <message>
        <source>Save a report, and show it with a short film of the lamp where you ask for help.</source>
        <translation>احفظ تقريرًا، واعرضه مع مقطع مصوّر قصير للمصباح حيث تطلب المساعدة.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Move it back to Particle&apos;s cloud</source>
        <translation>إعادته إلى سحابة Particle</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi again with Particle&apos;s command line, and choose an address given by the router.</source>
        <translation>أدخل شبكة Wi-Fi من جديد بسطر أوامر Particle، واختر عنوانًا يعطيه الموجّه.</translation>
    </message>
    <message>
        <source>Remove the damaged Wi-Fi settings</source>
        <translation>إزالة إعدادات Wi-Fi التالفة</translation>
    </message>
    <message>
        <source>Hold SETUP about ten seconds, until the lamp races blue. If the crash comes before that, hold SETUP during the start until the lamp races white.</source>
        <translation>اضغط مطولًا على SETUP نحو عشر ثوانٍ حتى يتوالى الأزرق في المصباح بسرعة كبيرة. إذا تعطّل قبل ذلك، فاضغط مطولًا على SETUP أثناء البدء حتى يتوالى الأبيض في المصباح بسرعة كبيرة.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>إعداده</translation>
    </message>
    <message>
        <source>Particle&apos;s phone app or its set-up page leads through it.</source>
        <translation>يرشدك إلى ذلك تطبيق Particle على الهاتف أو صفحة الإعداد.</translation>
    </message>
    <message>
        <source>Particle&apos;s set-up page, or &quot;particle usb setup-done&quot; on its command line, sets the mark. Then enter the Wi-Fi.</source>
        <translation>صفحة الإعداد من Particle، أو الأمر «particle usb setup-done» في سطر أوامرها، يضع العلامة. ثم أدخل شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Look at antenna and radio</source>
        <translation>فحص الهوائي والاتصال اللاسلكي</translation>
    </message>
    <message>
        <source>Look at the antenna. Then remove the stored Wi-Fi and enter it again, near the router.</source>
        <translation>افحص الهوائي. ثم أزل شبكة Wi-Fi المخزَّنة وأدخلها من جديد قرب الموجّه.</translation>
    </message>
    <message>
        <source>Lay its settings out anew</source>
        <translation>تهيئة إعداداته من جديد</translation>
    </message>
    <message>
        <source>This cannot be done by hand. A report tells support what was found.</source>
        <translation>لا يمكن فعل ذلك يدويًا. التقرير يخبر الدعم بما عُثر عليه.</translation>
    </message>
    <message>
        <source>Disconnect all power once</source>
        <translation>فصل كل مصادر الكهرباء مرة</translation>
    </message>
    <message>
        <source>Wait until the cloud is back</source>
        <translation>الانتظار حتى تعود السحابة</translation>
    </message>
    <message>
        <source>Get the Wi-Fi and its internet working</source>
        <translation>إصلاح شبكة Wi-Fi واتصالها بالإنترنت</translation>
    </message>
    <message>
        <source>Change the Wi-Fi&apos;s settings</source>
        <translation>تغيير إعدادات شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Open the way to the cloud</source>
        <translation>فتح الطريق إلى السحابة</translation>
    </message>
    <message>
        <source>Get an address from the router</source>
        <translation>الحصول على عنوان من الموجّه</translation>
    </message>
    <message>
        <source>Look at antenna, battery and SIM</source>
        <translation>فحص الهوائي والبطارية وبطاقة SIM</translation>
    </message>
    <message>
        <source>Plug the antenna in</source>
        <translation>توصيل الهوائي</translation>
    </message>
    <message>
        <source>Find out what takes so long</source>
        <translation>معرفة سبب التأخر</translation>
    </message>
    <message>
        <source>Ask it to answer</source>
        <translation>طلب الرد منه</translation>
    </message>
    <message>
        <source>Have it released</source>
        <translation>طلب التخلي عنه</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>إعادة تشغيله</translation>
    </message>
    <message>
        <source>Wait a minute</source>
        <translation>انتظار دقيقة</translation>
    </message>
    <message>
        <source>Look again without a button pressed</source>
        <translation>النظر من جديد من دون الضغط على زر</translation>
    </message>
    <message>
        <source>Look at its keys</source>
        <translation>فحص مفاتيحه</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>حفظ تقرير للدعم</translation>
    </message>
    <message>
        <source>Replace the board</source>
        <translation>استبدال اللوحة</translation>
    </message>
    <message>
        <source>This program cannot do all of this yet.</source>
        <translation>لا يستطيع هذا البرنامج فعل كل ذلك بعد.</translation>
    </message>
    <message>
        <source>Repair the keys, and send the new one to the maker</source>
        <translation>إصلاح المفاتيح وإرسال الجديد إلى الصانع</translation>
    </message>
    <message>
        <source>Let it claim itself</source>
        <translation>تركه يضيف نفسه إلى الحساب</translation>
    </message>
    <message>
        <source>Take it out of its product for the repair</source>
        <translation>إخراجه من منتجه للإصلاح</translation>
    </message>
</context>
<context>
    <name>DiagnosisReport</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a fact as a sentence, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>This report holds no keys, passwords or networks. It may be shown to anybody who helps with the device.</source>
        <translation>لا يحتوي هذا التقرير على مفاتيح ولا كلمات مرور ولا شبكات. يمكن عرضه على أي شخص يساعد في أمر الجهاز.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a fact as a sentence, who says so, at what time</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>The computer does not see the device over USB.</source>
        <translation>الحاسوب لا يرى الجهاز عبر USB.</translation>
    </message>
    <message>
        <source>The computer sees the device, and its software runs.</source>
        <translation>الحاسوب يرى الجهاز، وبرنامجه يعمل.</translation>
    </message>
    <message>
        <source>The computer sees the device in DFU mode.</source>
        <translation>الحاسوب يرى الجهاز في وضع DFU.</translation>
    </message>
    <message>
        <source>The device leaves USB and comes back every few seconds.</source>
        <translation>يغيب الجهاز عن USB ثم يعود كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The device leaves USB and comes back every ten to thirty seconds.</source>
        <translation>يغيب الجهاز عن USB ثم يعود كل عشر ثوانٍ إلى ثلاثين.</translation>
    </message>
    <message>
        <source>The computer sees the device, but cannot open it.</source>
        <translation>الحاسوب يرى الجهاز لكنه لا يستطيع فتحه.</translation>
    </message>
    <message>
        <source>The computer sees the device only when a button is held while it is plugged in.</source>
        <translation>الحاسوب لا يرى الجهاز إلا إذا ضُغط زر أثناء توصيله.</translation>
    </message>
    <message>
        <source>RESET was pressed since it began.</source>
        <translation>ضُغط RESET منذ بدأ ذلك.</translation>
    </message>
    <message>
        <source>RESET was not pressed since it began.</source>
        <translation>لم يُضغط RESET منذ بدأ ذلك.</translation>
    </message>
    <message>
        <source>The lamp was watched for a minute after RESET.</source>
        <translation>روقب المصباح دقيقة بعد RESET.</translation>
    </message>
    <message>
        <source>The lamp was not watched for a minute after RESET.</source>
        <translation>لم يُراقَب المصباح دقيقة بعد RESET.</translation>
    </message>
    <message>
        <source>Between cyan there was no other flash.</source>
        <translation>لم تظهر وسط السماوي ومضة أخرى.</translation>
    </message>
    <message>
        <source>Between cyan came a warm flash that was over in a blink.</source>
        <translation>ظهرت وسط السماوي ومضة دافئة مرّت بلمح البصر.</translation>
    </message>
    <message>
        <source>Between cyan came two slow flashes.</source>
        <translation>ظهرت وسط السماوي ومضتان بطيئتان.</translation>
    </message>
    <message>
        <source>Between cyan came three slow flashes.</source>
        <translation>ظهرت وسط السماوي ثلاث ومضات بطيئة.</translation>
    </message>
    <message>
        <source>Between cyan came many warm flashes.</source>
        <translation>ظهرت وسط السماوي ومضات دافئة كثيرة.</translation>
    </message>
    <message>
        <source>Cyan never blinks fast.</source>
        <translation>السماوي لا يومض بسرعة أبدًا.</translation>
    </message>
    <message>
        <source>Cyan blinks fast for less than three seconds.</source>
        <translation>السماوي يومض بسرعة أقل من ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Cyan blinks fast for about twenty seconds.</source>
        <translation>السماوي يومض بسرعة نحو عشرين ثانية.</translation>
    </message>
    <message>
        <source>From cyan it goes back to green.</source>
        <translation>يعود من السماوي إلى الأخضر.</translation>
    </message>
    <message>
        <source>From cyan it does not go back to green.</source>
        <translation>لا يعود من السماوي إلى الأخضر.</translation>
    </message>
    <message>
        <source>It ended within half a minute.</source>
        <translation>انتهى خلال نصف دقيقة.</translation>
    </message>
    <message>
        <source>It has lasted less than ten minutes.</source>
        <translation>مضى عليه أقل من عشر دقائق.</translation>
    </message>
    <message>
        <source>It has lasted more than ten minutes.</source>
        <translation>مضى عليه أكثر من عشر دقائق.</translation>
    </message>
    <message>
        <source>The small blue lamp is dark.</source>
        <translation>المصباح الأزرق الصغير مطفأ.</translation>
    </message>
    <message>
        <source>The small blue lamp glows weakly.</source>
        <translation>المصباح الأزرق الصغير يضيء بضعف.</translation>
    </message>
    <message>
        <source>The small blue lamp is bright, or it blinks.</source>
        <translation>المصباح الأزرق الصغير ساطع أو يومض.</translation>
    </message>
    <message>
        <source>A colour shows when it is plugged in with the second button held.</source>
        <translation>يظهر لون عند توصيله والزر الثاني مضغوط.</translation>
    </message>
    <message>
        <source>No colour shows when it is plugged in with the second button held.</source>
        <translation>لا يظهر أي لون عند توصيله والزر الثاني مضغوط.</translation>
    </message>
    <message>
        <source>After RESET the lamp moves again.</source>
        <translation>بعد RESET يتحرك المصباح من جديد.</translation>
    </message>
    <message>
        <source>After RESET the lamp stands still again.</source>
        <translation>بعد RESET يبقى المصباح جامدًا.</translation>
    </message>
    <message>
        <source>A button was held to get there.</source>
        <translation>ضُغط زر للوصول إلى ذلك.</translation>
    </message>
    <message>
        <source>No button was held.</source>
        <translation>لم يُضغط أي زر.</translation>
    </message>
    <message>
        <source>Safe mode was chosen on purpose.</source>
        <translation>اختير الوضع الآمن عمدًا.</translation>
    </message>
    <message>
        <source>Safe mode was not chosen by anybody.</source>
        <translation>لم يختر أحد الوضع الآمن.</translation>
    </message>
    <message>
        <source>In safe mode the lamp breathes magenta.</source>
        <translation>في الوضع الآمن ينبض المصباح باللون الأرجواني.</translation>
    </message>
    <message>
        <source>Safe mode falls back to cyan.</source>
        <translation>يعود الوضع الآمن إلى السماوي.</translation>
    </message>
    <message>
        <source>Safe mode cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الوضع الآمن.</translation>
    </message>
    <message>
        <source>The device was never online.</source>
        <translation>لم يتصل الجهاز قط.</translation>
    </message>
    <message>
        <source>The device was online at this place before.</source>
        <translation>اتصل الجهاز من قبل في هذا المكان.</translation>
    </message>
    <message>
        <source>The device was online, but at another place.</source>
        <translation>اتصل الجهاز من قبل، ولكن في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing in particular happened before.</source>
        <translation>لم يحدث شيء معيّن قبل ذلك.</translation>
    </message>
    <message>
        <source>Before, there was a power cut, a weak supply or a flat battery.</source>
        <translation>قبل ذلك انقطعت الكهرباء أو ضعف المزوّد أو فرغت البطارية.</translation>
    </message>
    <message>
        <source>Before, an update was interrupted.</source>
        <translation>قبل ذلك انقطع تحديث.</translation>
    </message>
    <message>
        <source>Before, the device updated itself.</source>
        <translation>قبل ذلك حدّث الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Before, software was put on it over USB.</source>
        <translation>قبل ذلك وُضع عليه برنامج عبر USB.</translation>
    </message>
    <message>
        <source>Before, its own program was changed.</source>
        <translation>قبل ذلك تغيّر برنامجه.</translation>
    </message>
    <message>
        <source>Before, it moved, or the router or its password changed.</source>
        <translation>قبل ذلك نُقل، أو تغيّر الموجّه أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Before, it lay unused for months.</source>
        <translation>قبل ذلك بقي شهورًا من دون استخدام.</translation>
    </message>
    <message>
        <source>Before, a repair tool or key tool ran.</source>
        <translation>قبل ذلك شُغّلت أداة إصلاح أو أداة مفاتيح.</translation>
    </message>
    <message>
        <source>Before, it was reset to factory settings.</source>
        <translation>قبل ذلك أُعيد إلى إعدادات المصنع.</translation>
    </message>
    <message>
        <source>Before, it blinked white for some seconds.</source>
        <translation>قبل ذلك أومض باللون الأبيض بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Several devices have the same trouble at the same time.</source>
        <translation>في عدة أجهزة المشكلة نفسها في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Other devices work.</source>
        <translation>الأجهزة الأخرى تعمل.</translation>
    </message>
    <message>
        <source>There is no other device to compare.</source>
        <translation>لا يوجد جهاز آخر للمقارنة.</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi reaches the internet.</source>
        <translation>هاتف على شبكة Wi-Fi نفسها يصل إلى الإنترنت.</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi does not reach the internet.</source>
        <translation>هاتف على شبكة Wi-Fi نفسها لا يصل إلى الإنترنت.</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot the device works.</source>
        <translation>يعمل الجهاز مع نقطة اتصال من هاتف.</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot the trouble is the same.</source>
        <translation>المشكلة نفسها مع نقطة اتصال من هاتف.</translation>
    </message>
    <message>
        <source>The Wi-Fi is an ordinary one.</source>
        <translation>شبكة Wi-Fi عادية.</translation>
    </message>
    <message>
        <source>The Wi-Fi is of a kind that is too new for the device.</source>
        <translation>شبكة Wi-Fi من نوع أحدث مما يفهمه الجهاز.</translation>
    </message>
    <message>
        <source>The Wi-Fi is of a kind that is too old.</source>
        <translation>شبكة Wi-Fi من نوع أقدم من اللازم.</translation>
    </message>
    <message>
        <source>The Wi-Fi is managed by somebody, such as an office or a hotel.</source>
        <translation>يدير شبكة Wi-Fi غيرك، مثل مكتب أو فندق.</translation>
    </message>
    <message>
        <source>The router itself has no internet.</source>
        <translation>لا إنترنت لدى الموجّه نفسه.</translation>
    </message>
    <message>
        <source>It uses its built-in antenna.</source>
        <translation>يستخدم هوائيه المدمج.</translation>
    </message>
    <message>
        <source>An antenna is plugged in at the right socket.</source>
        <translation>هناك هوائي موصول بالمقبس الصحيح.</translation>
    </message>
    <message>
        <source>No antenna is plugged in.</source>
        <translation>لا هوائي موصول.</translation>
    </message>
    <message>
        <source>It gets its power from a computer.</source>
        <translation>تصله الكهرباء من حاسوب.</translation>
    </message>
    <message>
        <source>It gets its power from a charger.</source>
        <translation>تصله الكهرباء من شاحن.</translation>
    </message>
    <message>
        <source>It gets its power from a power bank.</source>
        <translation>تصله الكهرباء من بنك طاقة.</translation>
    </message>
    <message>
        <source>It gets its power from a battery.</source>
        <translation>تصله الكهرباء من بطارية.</translation>
    </message>
    <message>
        <source>It gets its power from a solar panel.</source>
        <translation>تصله الكهرباء من لوح شمسي.</translation>
    </message>
    <message>
        <source>It gets its power from a supply with a round plug, or wires.</source>
        <translation>تصله الكهرباء من مزوّد بقابس مستدير أو بأسلاك.</translation>
    </message>
    <message>
        <source>It has always looked like this.</source>
        <translation>كان يبدو هكذا دائمًا.</translation>
    </message>
    <message>
        <source>It did not look like this before.</source>
        <translation>لم يكن يبدو هكذا من قبل.</translation>
    </message>
    <message>
        <source>The Wi-Fi was entered, and the lamp came back to this.</source>
        <translation>أُدخلت شبكة Wi-Fi وعاد المصباح إلى هذا.</translation>
    </message>
    <message>
        <source>The Wi-Fi was not entered again.</source>
        <translation>لم تُدخل شبكة Wi-Fi من جديد.</translation>
    </message>
    <message>
        <source>Clearing the Wi-Fi ended in red.</source>
        <translation>انتهى مسح Wi-Fi بالأحمر.</translation>
    </message>
    <message>
        <source>Clearing the Wi-Fi did not end in red.</source>
        <translation>لم ينته مسح Wi-Fi بالأحمر.</translation>
    </message>
    <message>
        <source>It reaches the cloud, but only after more than a minute.</source>
        <translation>يصل إلى السحابة، ولكن بعد أكثر من دقيقة.</translation>
    </message>
    <message>
        <source>It reaches the cloud within a minute.</source>
        <translation>يصل إلى السحابة خلال دقيقة.</translation>
    </message>
    <message>
        <source>The other cloud that it points to is yours.</source>
        <translation>السحابة الأخرى التي يشير إليها لك.</translation>
    </message>
    <message>
        <source>The other cloud that it points to is not yours.</source>
        <translation>السحابة الأخرى التي يشير إليها ليست لك.</translation>
    </message>
    <message>
        <source>The device is in your account.</source>
        <translation>الجهاز في حسابك.</translation>
    </message>
    <message>
        <source>The device belongs to a product of somebody else.</source>
        <translation>الجهاز تابع لمنتج شخص آخر.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>لم يتم تسجيل الدخول بعد.</translation>
    </message>
    <message>
        <source>The device is not in your account.</source>
        <translation>الجهاز غير موجود في حسابك.</translation>
    </message>
    <message>
        <source>The device is in your account, which sees it offline.</source>
        <translation>الجهاز في حسابك، والحساب يراه غير متصل.</translation>
    </message>
    <message>
        <source>Your account could not take the device.</source>
        <translation>لم يستطع حسابك إضافة الجهاز.</translation>
    </message>
    <message>
        <source>The device knows that it belongs to an account.</source>
        <translation>يعرف الجهاز أنه تابع لحساب.</translation>
    </message>
    <message>
        <source>The device belongs to no account, as far as it knows.</source>
        <translation>الجهاز غير تابع لأي حساب، على حد علمه.</translation>
    </message>
    <message>
        <source>A Wi-Fi network is stored in the device.</source>
        <translation>هناك شبكة Wi-Fi مخزَّنة في الجهاز.</translation>
    </message>
    <message>
        <source>No Wi-Fi network is stored in the device.</source>
        <translation>لا توجد شبكة Wi-Fi مخزَّنة في الجهاز.</translation>
    </message>
    <message>
        <source>The device knows that its set-up was finished.</source>
        <translation>يعرف الجهاز أن إعداده اكتمل.</translation>
    </message>
    <message>
        <source>The device waits for its set-up to be finished.</source>
        <translation>ينتظر الجهاز إكمال إعداده.</translation>
    </message>
    <message>
        <source>Its software is complete and undamaged.</source>
        <translation>برنامجه كامل وغير تالف.</translation>
    </message>
    <message>
        <source>A part of its software is damaged or does not fit the others.</source>
        <translation>جزء من برنامجه تالف أو لا يوافق بقية الأجزاء.</translation>
    </message>
    <message>
        <source>The device is not connected to the cloud.</source>
        <translation>الجهاز غير متصل بالسحابة.</translation>
    </message>
    <message>
        <source>The device is trying to connect to the cloud.</source>
        <translation>يحاول الجهاز الاتصال بالسحابة.</translation>
    </message>
    <message>
        <source>The device is connected to the cloud.</source>
        <translation>الجهاز متصل بالسحابة.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is sound.</source>
        <translation>مفتاح الجهاز سليم.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is damaged.</source>
        <translation>مفتاح الجهاز تالف.</translation>
    </message>
    <message>
        <source>The device&apos;s own key belongs to another cloud.</source>
        <translation>مفتاح الجهاز تابع لسحابة أخرى.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key in the device is the right one.</source>
        <translation>مفتاح السحابة في الجهاز صحيح.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key in the device is damaged.</source>
        <translation>مفتاح السحابة في الجهاز تالف.</translation>
    </message>
    <message>
        <source>The device holds the key of another cloud.</source>
        <translation>يحمل الجهاز مفتاح سحابة أخرى.</translation>
    </message>
    <message>
        <source>The cloud&apos;s address in the device is the right one.</source>
        <translation>عنوان السحابة في الجهاز صحيح.</translation>
    </message>
    <message>
        <source>The cloud&apos;s address in the device is damaged.</source>
        <translation>عنوان السحابة في الجهاز تالف.</translation>
    </message>
    <message>
        <source>The device points to another cloud.</source>
        <translation>يشير الجهاز إلى سحابة أخرى.</translation>
    </message>
    <message>
        <source>The cloud knows the device&apos;s key.</source>
        <translation>تعرف السحابة مفتاح الجهاز.</translation>
    </message>
    <message>
        <source>The cloud does not know the device&apos;s key.</source>
        <translation>لا تعرف السحابة مفتاح الجهاز.</translation>
    </message>
    <message>
        <source>A fixed network address is stored in the device.</source>
        <translation>هناك عنوان شبكة ثابت مخزَّن في الجهاز.</translation>
    </message>
    <message>
        <source>The device asks the router for its network address.</source>
        <translation>يطلب الجهاز عنوان شبكته من الموجّه.</translation>
    </message>
    <message>
        <source>The cloud works.</source>
        <translation>السحابة تعمل.</translation>
    </message>
    <message>
        <source>The cloud itself has trouble.</source>
        <translation>هناك عطل في السحابة نفسها.</translation>
    </message>
    <message>
        <source>The lamp changed after the last attempt.</source>
        <translation>تغيّر المصباح بعد المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>The lamp did not change after the last attempt.</source>
        <translation>لم يتغيّر المصباح بعد المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>The device is a %1.</source>
        <comment>a model</comment>
        <translation>طراز الجهاز %1.</translation>
    </message>
    <message>
        <source>Its software is Device OS %1.</source>
        <comment>a version</comment>
        <translation>برنامجه Device OS %1.</translation>
    </message>
    <message>
        <source>Its bootloader is version %1.</source>
        <translation>إصدار برنامج الإقلاع فيه %1.</translation>
    </message>
    <message>
        <source>The lamp: %1.</source>
        <comment>what it does</comment>
        <translation>المصباح: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Between two SOS the lamp flashes %n times.</source>
        <translation>
            <numerusform>لا يومض المصباح بين نداءي SOS (%Ln).</numerusform>
            <numerusform>بين نداءي SOS يومض المصباح مرة واحدة.</numerusform>
            <numerusform>بين نداءي SOS يومض المصباح مرتين.</numerusform>
            <numerusform>بين نداءي SOS يومض المصباح %Ln مرات.</numerusform>
            <numerusform>بين نداءي SOS يومض المصباح %Ln مرة.</numerusform>
            <numerusform>بين نداءي SOS يومض المصباح %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device remembers no failed sign-in to the cloud.</source>
        <translation>لا يتذكّر الجهاز تسجيل دخول فاشلًا إلى السحابة.</translation>
    </message>
    <message>
        <source>The device&apos;s last sign-in to the cloud failed, with error %1.</source>
        <translation>فشل آخر تسجيل دخول للجهاز إلى السحابة، برقم الخطأ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes were spent on it.</source>
        <translation>
            <numerusform>مضت في ذلك %Ln دقيقة.</numerusform>
            <numerusform>مضت في ذلك دقيقة واحدة.</numerusform>
            <numerusform>مضت في ذلك دقيقتان.</numerusform>
            <numerusform>مضت في ذلك %Ln دقائق.</numerusform>
            <numerusform>مضت في ذلك %Ln دقيقة.</numerusform>
            <numerusform>مضت في ذلك %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts changed nothing.</source>
        <translation>
            <numerusform>لم تغيّر %Ln محاولة شيئًا.</numerusform>
            <numerusform>لم تغيّر محاولة واحدة شيئًا.</numerusform>
            <numerusform>لم تغيّر محاولتان شيئًا.</numerusform>
            <numerusform>لم تغيّر %Ln محاولات شيئًا.</numerusform>
            <numerusform>لم تغيّر %Ln محاولة شيئًا.</numerusform>
            <numerusform>لم تغيّر %Ln محاولة شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>you said</source>
        <translation>حسب قولك</translation>
    </message>
    <message>
        <source>seen on USB</source>
        <translation>كما ظهر عبر USB</translation>
    </message>
    <message>
        <source>the device says so</source>
        <translation>كما يقول الجهاز</translation>
    </message>
    <message>
        <source>the device says so in listening mode</source>
        <translation>كما يقول الجهاز في وضع الاستماع</translation>
    </message>
    <message>
        <source>read from its memory</source>
        <translation>كما قُرئ من ذاكرته</translation>
    </message>
    <message>
        <source>your account says so</source>
        <translation>كما يقول حسابك</translation>
    </message>
    <message>
        <source>this computer found out</source>
        <translation>كما تبيّن من هذا الحاسوب</translation>
    </message>
    <message>
        <source>From this computer, the way to the cloud is open.</source>
        <translation>الطريق من هذا الحاسوب إلى السحابة مفتوح.</translation>
    </message>
    <message>
        <source>From this computer, the way to the cloud is blocked.</source>
        <translation>الطريق من هذا الحاسوب إلى السحابة محجوب.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Linux gives access to a USB device only where a rule allows it.</source>
        <translation>لا يسمح Linux بالوصول إلى جهاز USB إلا بوجود قاعدة تأذن بذلك.</translation>
    </message>
    <message>
        <source>Install the access rule, for which the computer asks for your password.</source>
        <translation>ثبّت قاعدة الوصول. سيطلب الحاسوب كلمة المرور لذلك.</translation>
    </message>
    <message>
        <source>The system keeps this user account away from it.</source>
        <translation>يمنع النظام حساب المستخدم هذا من الوصول إليه.</translation>
    </message>
    <message>
        <source>Ask the owner of this computer for access to USB devices.</source>
        <translation>اطلب من صاحب هذا الحاسوب إذن الوصول إلى أجهزة USB.</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>لم يُعثر على أي جهاز.</translation>
    </message>
    <message>
        <source>Nothing on this computer&apos;s USB answers as a Particle device. Some cables carry power only.</source>
        <translation>لا يستجيب أي جهاز Particle على منافذ USB في هذا الحاسوب. قد يكون الكابل مخصصًا للشحن فقط.</translation>
    </message>
    <message>
        <source>Plug the device in with a cable that also carries data.</source>
        <translation>صِل الجهاز باستخدام كابل ينقل البيانات أيضًا.</translation>
    </message>
    <message>
        <source>More than one device is plugged in.</source>
        <translation>هناك أكثر من جهاز موصول.</translation>
    </message>
    <message>
        <source>The repair must not reach the wrong one.</source>
        <translation>يجب ألا يصل الإصلاح إلى الجهاز الخطأ.</translation>
    </message>
    <message>
        <source>Choose the device to repair or unplug the others.</source>
        <translation>اختر الجهاز المراد إصلاحه أو افصل الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>This repair is not made for the %1.</source>
        <translation>هذا الإصلاح غير مخصّص لطراز %1.</translation>
    </message>
    <message>
        <source>It keeps its keys in another way. Nothing was changed.</source>
        <translation>إنه يحفظ مفاتيحه بطريقة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Connect a Photon or a P1 instead.</source>
        <translation>صِل جهاز Photon أو P1 بدلًا منه.</translation>
    </message>
    <message>
        <source>The device left USB in the middle.</source>
        <translation>انقطع اتصال الجهاز عبر USB أثناء العمل.</translation>
    </message>
    <message>
        <source>The cable moved, or the device lost power. The repair can go on when it is back.</source>
        <translation>تحرّك الكابل أو انقطعت الكهرباء عن الجهاز. يمكن متابعة الإصلاح بعد عودته.</translation>
    </message>
    <message>
        <source>The device refused to go on.</source>
        <translation>رفض الجهاز المتابعة.</translation>
    </message>
    <message>
        <source>It is in a state from which it cannot continue.</source>
        <translation>إنه في حالة لا يستطيع المتابعة منها.</translation>
    </message>
    <message>
        <source>Unplug the device, wait five seconds and plug it in again.</source>
        <translation>افصل الجهاز وانتظر خمس ثوانٍ ثم صِله مرة أخرى.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>لم يستجب الجهاز في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It is busy, or the USB connection is weak.</source>
        <translation>إنه مشغول أو أن اتصال USB ضعيف.</translation>
    </message>
    <message>
        <source>Plug the device straight into the computer, without a hub.</source>
        <translation>صِل الجهاز بالحاسوب مباشرة، من دون موزّع.</translation>
    </message>
    <message>
        <source>The computer does not let this program use the device.</source>
        <translation>لا يسمح الحاسوب لهذا البرنامج باستخدام الجهاز.</translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation>هناك برنامج آخر يستخدم الجهاز.</translation>
    </message>
    <message>
        <source>Only one program at a time can talk to it.</source>
        <translation>لا يمكن إلا لبرنامج واحد أن يتصل به في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Close the other programs that use the device, such as a serial monitor.</source>
        <translation>أغلق البرامج الأخرى التي تستخدم الجهاز، مثل مراقب المنفذ التسلسلي.</translation>
    </message>
    <message>
        <source>The computer has no fitting driver for the device.</source>
        <translation>لا يوجد في الحاسوب برنامج تشغيل مناسب للجهاز.</translation>
    </message>
    <message>
        <source>It sees the device and cannot talk to it.</source>
        <translation>إنه يرى الجهاز لكنه لا يستطيع الاتصال به.</translation>
    </message>
    <message>
        <source>Install the USB driver for this device.</source>
        <translation>ثبّت برنامج تشغيل USB لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense.</source>
        <translation>أعطى الجهاز ردًّا غير مفهوم.</translation>
    </message>
    <message>
        <source>The connection is disturbed, or the device&apos;s start-up software is damaged.</source>
        <translation>الاتصال مضطرب أو أن برنامج بدء التشغيل في الجهاز تالف.</translation>
    </message>
    <message>
        <source>Try another USB cable and another USB socket.</source>
        <translation>جرّب كابل USB آخر ومنفذ USB آخر.</translation>
    </message>
    <message>
        <source>The device did not enter repair mode.</source>
        <translation>لم يدخل الجهاز في وضع الإصلاح.</translation>
    </message>
    <message>
        <source>Neither the computer nor the buttons brought it there.</source>
        <translation>لم يتمكن الحاسوب ولا الأزرار من إدخاله فيه.</translation>
    </message>
    <message>
        <source>Hold the SETUP or MODE button, tap RESET and let go when the lamp blinks yellow.</source>
        <translation>اضغط مطولًا على زر SETUP أو MODE، واضغط ضغطة قصيرة على RESET، ثم اترك الزر عندما يومض المصباح باللون الأصفر.</translation>
    </message>
    <message>
        <source>The device did not come back after its restart.</source>
        <translation>لم يعد الجهاز بعد إعادة تشغيله.</translation>
    </message>
    <message>
        <source>The computer has not seen it on USB since.</source>
        <translation>لم يره الحاسوب عبر USB منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Tap RESET on the device once.</source>
        <translation>اضغط ضغطة قصيرة واحدة على RESET في الجهاز.</translation>
    </message>
    <message>
        <source>The device cannot tell its own id.</source>
        <translation>لا يستطيع الجهاز إظهار معرّفه.</translation>
    </message>
    <message>
        <source>Older devices do not show it on USB, and the cloud needs it to find the device.</source>
        <translation>الأجهزة القديمة لا تُظهره عبر USB، والسحابة تحتاج إليه للعثور على الجهاز.</translation>
    </message>
    <message>
        <source>Enter the device id of 24 characters that your account shows.</source>
        <translation>أدخل معرّف الجهاز المؤلف من 24 خانة كما يظهر في حسابك.</translation>
    </message>
    <message>
        <source>A different device came back: %1.</source>
        <translation>عاد جهاز آخر: %1.</translation>
    </message>
    <message>
        <source>The repair belongs to the device it began with. Nothing was written to this one.</source>
        <translation>الإصلاح خاص بالجهاز الذي بدأ به. لم يُكتب شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Unplug this device and plug the first one in again.</source>
        <translation>افصل هذا الجهاز وصِل الجهاز الأول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keys in the device cannot be read.</source>
        <translation>تعذّرت قراءة المفاتيح الموجودة في الجهاز.</translation>
    </message>
    <message>
        <source>All of their place reads as empty. The device&apos;s system software is damaged.</source>
        <translation>تظهر منطقتها كلها فارغة. برنامج النظام في الجهاز تالف.</translation>
    </message>
    <message>
        <source>Install Device OS on the device again before you repair its keys.</source>
        <translation>ثبّت Device OS على الجهاز من جديد قبل إصلاح مفاتيحه.</translation>
    </message>
    <message>
        <source>What was written did not arrive intact.</source>
        <translation>لم يصل ما كُتب سليمًا.</translation>
    </message>
    <message>
        <source>Start the repair once more.</source>
        <translation>ابدأ الإصلاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The device is set up for another cloud: %1.</source>
        <translation>الجهاز مُعدّ لسحابة أخرى: %1.</translation>
    </message>
    <message>
        <source>It may belong to a company or a school. Moving it away would cut it off from there.</source>
        <translation>ربما كان تابعًا لشركة أو مدرسة. نقله سيقطعه عنها.</translation>
    </message>
    <message>
        <source>Decide whether the device stays with that cloud or moves to yours.</source>
        <translation>قرّر هل يبقى الجهاز مع تلك السحابة أم ينتقل إلى سحابتك.</translation>
    </message>
    <message>
        <source>The device&apos;s own key cannot be saved.</source>
        <translation>تعذّر حفظ مفتاح الجهاز.</translation>
    </message>
    <message>
        <source>It is damaged, and a new key was not allowed.</source>
        <translation>إنه تالف، ولم يُسمح بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Allow a new device key.</source>
        <translation>اسمح بإنشاء مفتاح جهاز جديد.</translation>
    </message>
    <message>
        <source>The device has lost the key of its cloud at %1.</source>
        <translation>فقد الجهاز مفتاح سحابته على العنوان %1.</translation>
    </message>
    <message>
        <source>That cloud is not Particle&apos;s, so its key is not part of this program.</source>
        <translation>تلك السحابة ليست سحابة Particle، ولذلك فإن مفتاحها ليس ضمن هذا البرنامج.</translation>
    </message>
    <message>
        <source>Choose the public key file of that cloud.</source>
        <translation>اختر ملف المفتاح العام لتلك السحابة.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم يتم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The cloud has to learn the device&apos;s key, and only your account may tell it.</source>
        <translation>يجب أن تعرف السحابة مفتاح الجهاز، ولا يحق إبلاغها به إلا لحسابك.</translation>
    </message>
    <message>
        <source>Sign in to your Particle account.</source>
        <translation>سجّل الدخول إلى حسابك في Particle.</translation>
    </message>
    <message>
        <source>The cloud did not accept the sign-in.</source>
        <translation>لم تقبل السحابة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The email address or the password is a different one.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور مختلفان عن المسجَّل.</translation>
    </message>
    <message>
        <source>Enter the email address and the password again.</source>
        <translation>أدخل عنوان البريد الإلكتروني وكلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Your account asks for a second code.</source>
        <translation>يطلب حسابك رمزًا ثانيًا.</translation>
    </message>
    <message>
        <source>It is protected by two-step sign-in.</source>
        <translation>إنه محمي بتسجيل الدخول على خطوتين.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>أدخل الرمز الظاهر في تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>The cloud did not accept the code.</source>
        <translation>لم تقبل السحابة الرمز.</translation>
    </message>
    <message>
        <source>A code is good for half a minute and works once.</source>
        <translation>يصلح الرمز نصف دقيقة ولمرة واحدة.</translation>
    </message>
    <message>
        <source>Wait for the next code and enter it.</source>
        <translation>انتظر الرمز التالي ثم أدخله.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>انتهت مدة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The cloud asks for the password again from time to time.</source>
        <translation>تطلب السحابة كلمة المرور مجددًا من حين إلى آخر.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The device is not in your account.</source>
        <translation>الجهاز غير موجود في حسابك.</translation>
    </message>
    <message>
        <source>The cloud does not say whose it is.</source>
        <translation>لا تذكر السحابة صاحبه.</translation>
    </message>
    <message>
        <source>Sign in with the account the device belongs to.</source>
        <translation>سجّل الدخول بالحساب الذي يتبع له الجهاز.</translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation>الجهاز تابع لحساب آخر.</translation>
    </message>
    <message>
        <source>It can move to yours after its owner has removed it.</source>
        <translation>يمكن نقله إلى حسابك بعد أن يزيله صاحبه من حسابه.</translation>
    </message>
    <message>
        <source>Ask the owner to remove the device from their account.</source>
        <translation>اطلب من صاحب الجهاز أن يزيله من حسابه.</translation>
    </message>
    <message>
        <source>The device belongs to product %1.</source>
        <translation>الجهاز تابع للمنتج %1.</translation>
    </message>
    <message>
        <source>Your account has no part in that product, so the cloud takes no changes from it.</source>
        <translation>حسابك ليس طرفًا في ذلك المنتج، ولذلك لا تقبل السحابة تعديلات منه.</translation>
    </message>
    <message>
        <source>Ask the product&apos;s team to add you.</source>
        <translation>اطلب من فريق المنتج إضافتك.</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>رفضت السحابة الطلب.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>تقول: %1</translation>
    </message>
    <message>
        <source>Send the report to support.</source>
        <translation>أرسل التقرير إلى الدعم.</translation>
    </message>
    <message>
        <source>The cloud asks for a pause.</source>
        <translation>تطلب السحابة التوقف قليلًا.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time.</source>
        <translation>كانت هناك طلبات كثيرة خلال وقت قصير.</translation>
    </message>
    <message>
        <source>Wait five minutes before you try again.</source>
        <translation>انتظر خمس دقائق قبل المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The cloud cannot reach the device.</source>
        <translation>لا تستطيع السحابة الوصول إلى الجهاز.</translation>
    </message>
    <message>
        <source>This step works only while the device is online.</source>
        <translation>لا تنجح هذه الخطوة إلا والجهاز متصل بالسحابة.</translation>
    </message>
    <message>
        <source>Wait until the lamp breathes cyan, then try again.</source>
        <translation>انتظر حتى ينبض المصباح باللون السماوي ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>لا يوجد اتصال بـ %1.</translation>
    </message>
    <message>
        <source>The internet connection is down, or something blocks the way.</source>
        <translation>اتصال الإنترنت مقطوع أو أن شيئًا ما يحجبه.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation>تحقّق من اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>The cloud did not answer in time.</source>
        <translation>لم تستجب السحابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection is slow, or the cloud is busy.</source>
        <translation>الاتصال بطيء أو أن السحابة مشغولة.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>The cloud has trouble of its own.</source>
        <translation>هناك عطل في السحابة نفسها.</translation>
    </message>
    <message>
        <source>It answered in a way that cannot be used.</source>
        <translation>جاء ردّها بصورة لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Look at status.particle.io and try again later.</source>
        <translation>اطّلع على status.particle.io وحاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>لم يستطع الخادم إثبات هويته.</translation>
    </message>
    <message>
        <source>Somebody could be listening in, so no password and no key was sent.</source>
        <translation>ربما كان هناك من يتنصّت، ولذلك لم تُرسل كلمة المرور ولا أي مفتاح.</translation>
    </message>
    <message>
        <source>Check the cloud&apos;s address and this computer&apos;s date and time.</source>
        <translation>تحقّق من عنوان السحابة ومن التاريخ والوقت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>It is missing, or your user account may not open it.</source>
        <translation>إنه غير موجود، أو لا يحق لحساب المستخدم الخاص بك فتحه.</translation>
    </message>
    <message>
        <source>Choose a file that you can open.</source>
        <translation>اختر ملفًا يمكنك فتحه.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>تعذّرت كتابة الملف %1.</translation>
    </message>
    <message>
        <source>The disk is full, or the place is protected.</source>
        <translation>القرص ممتلئ أو أن المكان محمي.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file %1 holds no usable key.</source>
        <translation>لا يحتوي الملف %1 على مفتاح صالح.</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>Choose another key file.</source>
        <translation>اختر ملف مفتاح آخر.</translation>
    </message>
    <message>
        <source>The file %1 holds no usable saved copy.</source>
        <translation>لا يحتوي الملف %1 على نسخة محفوظة صالحة.</translation>
    </message>
    <message>
        <source>Choose another saved copy.</source>
        <translation>اختر نسخة محفوظة أخرى.</translation>
    </message>
    <message>
        <source>A device cannot use the address %1.</source>
        <translation>لا يستطيع الجهاز استخدام العنوان %1.</translation>
    </message>
    <message>
        <source>It takes a name like cloud.example.org or four numbers like 192.168.1.10.</source>
        <translation>يجب أن يكون اسمًا مثل cloud.example.org أو أربعة أعداد مثل 192.168.1.10.</translation>
    </message>
    <message>
        <source>Enter the address again.</source>
        <translation>أدخل العنوان مرة أخرى.</translation>
    </message>
    <message>
        <source>The command was not understood.</source>
        <translation>لم يُفهم الأمر.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Run the program with --help to see what it understands.</source>
        <translation>شغّل البرنامج مع --help لمعرفة ما يفهمه.</translation>
    </message>
    <message>
        <source>Written and checked; not yet seen online.</source>
        <translation>كُتب وفُحص؛ ولم يظهر متصلًا بعد.</translation>
    </message>
    <message>
        <source>Watch the lamp until it breathes cyan.</source>
        <translation>راقب المصباح حتى ينبض باللون السماوي.</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>أُوقف الإصلاح.</translation>
    </message>
    <message>
        <source>Start the repair again when you are ready.</source>
        <translation>ابدأ الإصلاح من جديد عندما تكون مستعدًّا.</translation>
    </message>
    <message>
        <source>This program made a mistake.</source>
        <translation>ارتكب هذا البرنامج خطأ.</translation>
    </message>
    <message>
        <source>The fault lies in the program and not in your device.</source>
        <translation>الخطأ في البرنامج لا في جهازك.</translation>
    </message>
    <message>
        <source>Save the report and send it to the makers of this program.</source>
        <translation>احفظ التقرير وأرسله إلى مطوّري هذا البرنامج.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Reading it back showed a difference. The saved copy is safe.</source>
        <translation>أظهرت القراءة بعد الكتابة اختلافًا. النسخة المحفوظة سليمة.</translation>
    </message>
    <message>
        <source>The firmware %1 does not fit this device.</source>
        <translation>البرنامج الثابت %1 لا يناسب هذا الجهاز.</translation>
    </message>
    <message>
        <source>Choose the firmware files of your device&apos;s model.</source>
        <translation>اختر ملفات البرنامج الثابت المخصّصة لطراز جهازك.</translation>
    </message>
    <message>
        <source>The device does not listen.</source>
        <translation>الجهاز ليس في وضع الاستماع.</translation>
    </message>
    <message>
        <source>It takes Wi-Fi settings only while its lamp blinks blue.</source>
        <translation>لا يقبل إعدادات Wi-Fi إلا ومصباحه يومض باللون الأزرق.</translation>
    </message>
    <message>
        <source>Hold SETUP for three seconds until the lamp blinks blue.</source>
        <translation>اضغط مطولًا على SETUP ثلاث ثوانٍ حتى يومض المصباح باللون الأزرق.</translation>
    </message>
    <message>
        <source>The device did not take the network %1.</source>
        <translation>لم يقبل الجهاز الشبكة %1.</translation>
    </message>
    <message>
        <source>Its older networks are as they were.</source>
        <translation>بقيت شبكاته السابقة كما كانت.</translation>
    </message>
    <message>
        <source>Tap RESET and check the name, the kind of security and the password.</source>
        <translation>اضغط ضغطة قصيرة على RESET وتحقّق من الاسم ونوع الحماية وكلمة المرور.</translation>
    </message>
    <message>
        <source>The device does not get into its Wi-Fi.</source>
        <translation>لا يتمكن الجهاز من الانضمام إلى شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>The password is another one, the network is too far away, or it works with 5 GHz only. Your device hears 2.4 GHz.</source>
        <translation>كلمة المرور مختلفة، أو الشبكة بعيدة جدًا، أو أنها تعمل على 5 GHz فقط. جهازك لا يسمع إلا 2.4 GHz.</translation>
    </message>
    <message>
        <source>Check the password and enter the network again.</source>
        <translation>تحقّق من كلمة المرور وأدخل الشبكة مرة أخرى.</translation>
    </message>
    <message>
        <source>The program on the device is not the cause.</source>
        <translation>البرنامج الذي على الجهاز ليس السبب.</translation>
    </message>
    <message>
        <source>Without it, in safe mode, the device does not reach the cloud either. The program was left as it is.</source>
        <translation>من دونه، في الوضع الآمن، لا يصل الجهاز إلى السحابة أيضًا. تُرك البرنامج كما هو.</translation>
    </message>
    <message>
        <source>Describe the lamp once more, as it is now.</source>
        <translation>صف المصباح مرة أخرى كما هو الآن.</translation>
    </message>
    <message>
        <source>What was written is in place. The cloud has not seen the device since.</source>
        <translation>ما كُتب في مكانه. لم تر السحابة الجهاز منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It ended at a safe point. Started again, it goes on from there.</source>
        <translation>انتهى عند نقطة آمنة. إذا بدأ من جديد تابع من هناك.</translation>
    </message>
    <message>
        <source>Your device was changed again after that repair.</source>
        <translation>تغيّر جهازك مرة أخرى بعد ذلك الإصلاح.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Undo the later repair first, or leave the device as it is.</source>
        <translation>تراجع أولًا عن الإصلاح اللاحق، أو اترك الجهاز كما هو.</translation>
    </message>
    <message>
        <source>Plug the device in again, into any USB socket.</source>
        <translation>أعد توصيل الجهاز بأي منفذ USB.</translation>
    </message>
    <message>
        <source>Windows sees the device, but has no driver for it.</source>
        <translation>يرى Windows الجهاز، لكن ليس لديه برنامج تشغيل له.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it into another USB socket, without a hub.</source>
        <translation>افصل الجهاز ثم وصّله بمنفذ USB آخر من دون موزّع.</translation>
    </message>
    <message>
        <source>Devices with software from before 2017 do not tell Windows which one they need.</source>
        <translation>الأجهزة ذات البرامج التي تعود إلى ما قبل عام 2017 لا تخبر Windows بما تحتاج إليه.</translation>
    </message>
    <message>
        <source>The device tells which one it needs, but Windows has not taken it yet. It looks again at each new USB socket.</source>
        <translation>يخبر الجهاز بما يحتاج إليه، لكن Windows لم يأخذ به بعد. وهو ينظر من جديد عند كل منفذ USB جديد.</translation>
    </message>
    <message>
        <source>Windows uses a driver for the device that does not fit: %1.</source>
        <translation>يستخدم Windows للجهاز برنامج تشغيل غير مناسب: %1.</translation>
    </message>
    <message>
        <source>Another program may have brought it. It has to be changed to WinUSB, which this program leaves to you.</source>
        <translation>ربما أتى به برنامج آخر. يجب استبداله ببرنامج WinUSB، وهذا البرنامج يترك ذلك لك.</translation>
    </message>
    <message>
        <source>Change the driver in Windows&apos; Device Manager, or with the free program Zadig.</source>
        <translation>استبدل برنامج التشغيل في «إدارة الأجهزة» في Windows أو بالبرنامج المجاني Zadig.</translation>
    </message>
    <message>
        <source>The driver did not start as it should.</source>
        <translation>لم يبدأ برنامج التشغيل كما ينبغي.</translation>
    </message>
    <message>
        <source>Windows has a driver that fits, but cannot open the device with it.</source>
        <translation>لدى Windows برنامج تشغيل مناسب، لكنه لا يستطيع فتح الجهاز به.</translation>
    </message>
    <message>
        <source>Let Windows use its own driver, on the wizard&apos;s Connect page or by photon-rescue-driver.exe beside this program.</source>
        <translation>دع Windows يستخدم برنامج التشغيل الخاص به، في صفحة «التوصيل» من المعالج أو بالبرنامج photon-rescue-driver.exe بجوار هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Nothing: it breathes cyan</source>
        <translation>لا شيء: إنه ينبض باللون السماوي</translation>
    </message>
    <message>
        <source>Quick red burst since its battery ran flat</source>
        <translation>دفقة حمراء سريعة منذ فرغت بطاريته</translation>
    </message>
    <message>
        <source>Quick red burst since I tried another cloud</source>
        <translation>دفقة حمراء سريعة منذ جرّبت سحابة أخرى</translation>
    </message>
    <message>
        <source>Quick red burst since I erased its settings</source>
        <translation>دفقة حمراء سريعة منذ مسحت إعداداته</translation>
    </message>
    <message>
        <source>Quick red burst since an update broke off</source>
        <translation>دفقة حمراء سريعة منذ انقطع تحديث</translation>
    </message>
    <message>
        <source>It blinked white, then came a quick red burst</source>
        <translation>أومض باللون الأبيض ثم جاءت دفقة حمراء سريعة</translation>
    </message>
    <message>
        <source>Quick red burst since a tool wrote to it</source>
        <translation>دفقة حمراء سريعة منذ كتبت عليه أداة</translation>
    </message>
    <message>
        <source>Quick red burst since I gave it a new key</source>
        <translation>دفقة حمراء سريعة منذ أعطيته مفتاحًا جديدًا</translation>
    </message>
    <message>
        <source>Quick red burst since I put its old key back</source>
        <translation>دفقة حمراء سريعة منذ أعدت إليه مفتاحه القديم</translation>
    </message>
    <message>
        <source>Quick red burst since somebody repaired it</source>
        <translation>دفقة حمراء سريعة منذ أصلحه شخص ما</translation>
    </message>
    <message>
        <source>Quick red burst since a power cut</source>
        <translation>دفقة حمراء سريعة منذ انقطعت الكهرباء</translation>
    </message>
    <message>
        <source>Three slow orange flashes, bought second-hand</source>
        <translation>ثلاث ومضات برتقالية بطيئة، اشتريته مستعملًا</translation>
    </message>
    <message>
        <source>It blinks yellow, whatever I do</source>
        <translation>يومض باللون الأصفر مهما فعلت</translation>
    </message>
    <message>
        <source>Its keys are sound.</source>
        <translation>مفاتيحه سليمة.</translation>
    </message>
    <message>
        <source>It lost the cloud&apos;s key. Its own key is sound.</source>
        <translation>فقد مفتاح السحابة. مفتاحه الخاص سليم.</translation>
    </message>
    <message>
        <source>It holds the key of another cloud.</source>
        <translation>يحمل مفتاح سحابة أخرى.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address are erased.</source>
        <translation>مُسح مفتاح السحابة وعنوانها.</translation>
    </message>
    <message>
        <source>Its own key is damaged.</source>
        <translation>مفتاحه الخاص تالف.</translation>
    </message>
    <message>
        <source>Its own key was erased. It made a new one, which the cloud does not know.</source>
        <translation>مُسح مفتاحه الخاص. أنشأ مفتاحًا جديدًا لا تعرفه السحابة.</translation>
    </message>
    <message>
        <source>Its own key is overwritten with zeros.</source>
        <translation>كُتبت أصفار فوق مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>Its own key is of a rare kind that it reads wrongly.</source>
        <translation>مفتاحه الخاص من نوع نادر يقرؤه خطأً.</translation>
    </message>
    <message>
        <source>Its own key is the right one, saved in a form it cannot read.</source>
        <translation>مفتاحه الخاص هو الصحيح، لكنه محفوظ بصيغة لا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Its own key is sound, but the cloud has another one on file.</source>
        <translation>مفتاحه الخاص سليم، لكن المسجَّل في السحابة مفتاح آخر.</translation>
    </message>
    <message>
        <source>Its own key and the cloud&apos;s key are damaged.</source>
        <translation>مفتاحه الخاص ومفتاح السحابة تالفان.</translation>
    </message>
    <message>
        <source>It is set up for somebody&apos;s own cloud, which does not answer.</source>
        <translation>إنه مُعدّ لسحابة خاصة بشخص ما، وهي لا تستجيب.</translation>
    </message>
    <message>
        <source>Its Device OS is damaged: its keys cannot be read.</source>
        <translation>برنامج Device OS فيه تالف: تعذّرت قراءة مفاتيحه.</translation>
    </message>
    <message>
        <source>It breathes magenta since I put a program on it</source>
        <translation>ينبض باللون الأرجواني منذ وضعت عليه برنامجًا</translation>
    </message>
    <message>
        <source>Red SOS again and again since I changed my program</source>
        <translation>يتكرر SOS أحمر منذ غيّرت برنامجي</translation>
    </message>
    <message>
        <source>Two slow orange flashes since it moved</source>
        <translation>ومضتان برتقاليتان بطيئتان منذ نُقل</translation>
    </message>
    <message>
        <source>It breathes cyan, but is not in my account</source>
        <translation>ينبض باللون السماوي، لكنه ليس في حسابي</translation>
    </message>
    <message>
        <source>Its own program is damaged. Its keys are sound.</source>
        <translation>برنامجه تالف. مفاتيحه سليمة.</translation>
    </message>
    <message>
        <source>Its own program crashes soon after each start. Its keys are sound.</source>
        <translation>يتعطّل برنامجه بُعيد كل بدء. مفاتيحه سليمة.</translation>
    </message>
    <message>
        <source>It uses a fixed address of another network. Its keys are sound.</source>
        <translation>يستخدم عنوانًا ثابتًا لشبكة أخرى. مفاتيحه سليمة.</translation>
    </message>
    <message>
        <source>It belongs to nobody. Its keys are sound.</source>
        <translation>لا مالك له. مفاتيحه سليمة.</translation>
    </message>
</context>
<context>
    <name>FirmwareText</name>
    <message>
        <source>The cloud has no such release for this model.</source>
        <translation>لا يوجد هذا الإصدار في السحابة لهذا الطراز.</translation>
    </message>
    <message>
        <source>It is not the file that the cloud&apos;s list names.</source>
        <translation>ليس الملف المذكور في قائمة السحابة.</translation>
    </message>
    <message>
        <source>Nothing in it is for this model.</source>
        <translation>لا شيء فيه لهذا الطراز.</translation>
    </message>
    <message>
        <source>It is no firmware file.</source>
        <translation>ليس ملف برنامج ثابت.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>نهايته مفقودة.</translation>
    </message>
    <message>
        <source>It is longer than it says: something was added to it.</source>
        <translation>إنه أطول مما يذكر: أُضيف إليه شيء.</translation>
    </message>
    <message>
        <source>It is damaged: its checksum does not match.</source>
        <translation>إنه تالف: مجموع التحقق لا يطابقه.</translation>
    </message>
    <message>
        <source>It is for another model. Your device would not start.</source>
        <translation>إنه لطراز آخر. لن يبدأ جهازك به.</translation>
    </message>
    <message>
        <source>Your device has no place for a file of this kind.</source>
        <translation>لا مكان في جهازك لملف من هذا النوع.</translation>
    </message>
    <message>
        <source>It was made for another place in the device&apos;s memory.</source>
        <translation>إنه مُعدّ لمكان آخر في ذاكرة الجهاز.</translation>
    </message>
    <message>
        <source>It is larger than its place in the device&apos;s memory.</source>
        <translation>إنه أكبر من مكانه في ذاكرة الجهاز.</translation>
    </message>
    <message>
        <source>It is packed for updates through the cloud.</source>
        <translation>إنه مضغوط للتحديث عبر السحابة.</translation>
    </message>
    <message>
        <source>Another file is for the same place.</source>
        <translation>هناك ملف آخر للمكان نفسه.</translation>
    </message>
    <message>
        <source>It needs a part that is missing: %3.</source>
        <translation>يحتاج إلى جزء مفقود: %3.</translation>
    </message>
    <message>
        <source>It is too old for what the device keeps, which needs %3.</source>
        <translation>إنه أقدم مما يحتاج إليه ما يبقى في الجهاز، وهو %3.</translation>
    </message>
    <message>
        <source>It is not the file that was published as this version.</source>
        <translation>ليس الملف المنشور لهذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>HandoverNote</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This device belongs to your product and does not come online.</source>
        <translation>هذا الجهاز تابع لمنتجكم ولا يتصل بالسحابة.</translation>
    </message>
    <message>
        <source>The cloud has to be told its public key, and only your team may do that.</source>
        <translation>يجب إبلاغ السحابة بمفتاحه العام، ولا يحق ذلك إلا لفريقكم.</translation>
    </message>
    <message>
        <source>Its old key was damaged. It holds a new one, which this is.</source>
        <translation>كان مفتاحه القديم تالفًا. وهو يحمل الآن مفتاحًا جديدًا، وهو هذا.</translation>
    </message>
    <message>
        <source>Register the key below for this device, with the id of your product.</source>
        <translation>سجّلوا المفتاح أدناه لهذا الجهاز، مع معرّف منتجكم.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>الجهاز: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>الطراز: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>المنتج: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the key (SHA-256): %1</source>
        <translation>بصمة المفتاح (SHA-256): %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>أُنشئ في: %1</translation>
    </message>
    <message>
        <source>Ways to do it:</source>
        <translation>طرق القيام بذلك:</translation>
    </message>
    <message>
        <source>A public key is no secret: it may be sent by email.</source>
        <translation>المفتاح العام ليس سرًّا: يمكن إرساله بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>A device of your product needs its key registered</source>
        <translation>جهاز من منتجكم يحتاج إلى تسجيل مفتاحه</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is a cloud key?</source>
        <translation>ما مفتاح السحابة؟</translation>
    </message>
    <message>
        <source>public private RSA encryption pair handshake lock server</source>
        <comment>words to search for</comment>
        <translation>عام خاص RSA تشفير زوج مصافحة قفل خادم</translation>
    </message>
    <message>
        <source>When a device connects, it and the cloud prove to each other who they are. Each holds a secret key, and knows the public half of the other&apos;s.</source>
        <translation>عندما يتصل الجهاز، يثبت هو والسحابة كلٌّ للآخر هويته. لكل منهما مفتاح سري، ويعرف كل منهما النصف العام من مفتاح الآخر.</translation>
    </message>
    <message>
        <source>The device&apos;s own key: the cloud knows its public half. If one of the two changes, the cloud hangs up.</source>
        <translation>مفتاح الجهاز: تعرف السحابة نصفه العام. إذا تغيّر أحد النصفين قطعت السحابة الاتصال.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key: the device holds its public half, together with the cloud&apos;s address. If that is damaged, the two do not understand each other.</source>
        <translation>مفتاح السحابة: يحمل الجهاز نصفه العام مع عنوان السحابة. إذا تلف ذلك لم يفهم أحدهما الآخر.</translation>
    </message>
    <message>
        <source>In both cases the lamp looks the same: cyan with a quick burst. That is why the repair checks both.</source>
        <translation>في الحالتين يبدو المصباح نفسه: سماوي مع دفقة سريعة. ولذلك يفحص الإصلاح المفتاحين.</translation>
    </message>
    <message>
        <source>A secret key is never sent anywhere. Only public halves travel.</source>
        <translation>لا يُرسل المفتاح السري إلى أي مكان أبدًا. الأنصاف العامة وحدها تنتقل.</translation>
    </message>
    <message>
        <source>Why keys get damaged</source>
        <translation>لماذا تتلف المفاتيح</translation>
    </message>
    <message>
        <source>reason cause power dip brown-out battery update prevent again supply</source>
        <comment>words to search for</comment>
        <translation>سبب هبوط الكهرباء جهد منخفض بطارية تحديث وقاية مجددًا مزوّد</translation>
    </message>
    <message>
        <source>The keys lie in the device&apos;s memory. A power dip at the wrong moment can damage them:</source>
        <translation>المفاتيح محفوظة في ذاكرة الجهاز. هبوط الكهرباء في لحظة غير مناسبة قد يتلفها:</translation>
    </message>
    <message>
        <source>A flat battery, a weak supply or a long thin cable.</source>
        <translation>بطارية فارغة أو مزوّد ضعيف أو كابل طويل رفيع.</translation>
    </message>
    <message>
        <source>The power pulled while the lamp was magenta, which means that an update was running.</source>
        <translation>فُصلت الكهرباء والمصباح أرجواني، أي أثناء تحديث.</translation>
    </message>
    <message>
        <source>Another repair tool that was stopped half way.</source>
        <translation>أداة إصلاح أخرى أُوقفت في منتصف عملها.</translation>
    </message>
    <message>
        <source>It is not your fault, and not a sign of a broken device. To prevent it: a supply that gives 1 A, a short cable, and a battery that is cut off before it is empty.</source>
        <translation>ليس هذا خطأك، ولا علامة على عطب الجهاز. للوقاية: مزوّد يعطي 1 أمبير، وكابل قصير، وبطارية تُفصل قبل أن تفرغ.</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>ما يُحفظ وأين</translation>
    </message>
    <message>
        <source>folder backup copy file delete data disk storage path</source>
        <comment>words to search for</comment>
        <translation>مجلد نسخة احتياطية ملف حذف بيانات قرص تخزين مسار</translation>
    </message>
    <message>
        <source>Each repair has a folder on this computer, in:</source>
        <translation>لكل إصلاح مجلد على هذا الحاسوب، في:</translation>
    </message>
    <message>
        <source>The saved copy: what was in the device&apos;s key area. It holds the device&apos;s secret key and its Wi-Fi passwords. Keep it to yourself.</source>
        <translation>النسخة المحفوظة: ما كان في منطقة المفاتيح في الجهاز. فيها المفتاح السري للجهاز وكلمات مرور Wi-Fi. لا تُطلع عليها أحدًا.</translation>
    </message>
    <message>
        <source>The journal: what was done and when, with ids and fingerprints, without secrets.</source>
        <translation>السجل: ما جرى ومتى، مع المعرّفات والبصمات، ومن دون أسرار.</translation>
    </message>
    <message>
        <source>Only your user account can read the folders. The program never sends them anywhere and never deletes them. You may delete them when the device has worked for a while; an undo is not possible after that.</source>
        <translation>لا يستطيع قراءة المجلدات إلا حساب المستخدم الخاص بك. لا يرسلها البرنامج إلى أي مكان ولا يحذفها أبدًا. يمكنك حذفها بعد أن يعمل الجهاز مدة؛ ولا يمكن التراجع بعد ذلك.</translation>
    </message>
    <message>
        <source>Passwords and privacy</source>
        <translation>كلمات المرور والخصوصية</translation>
    </message>
    <message>
        <source>secret token keyring remember data sent telemetry internet security safe</source>
        <comment>words to search for</comment>
        <translation>سر رمز سلسلة المفاتيح تذكّر بيانات إرسال قياس إنترنت أمان آمن</translation>
    </message>
    <message>
        <source>Your password goes to the cloud once and is not kept.</source>
        <translation>تُرسل كلمة المرور إلى السحابة مرة واحدة ولا تُحفظ.</translation>
    </message>
    <message>
        <source>The cloud answers with a pass for this session. It stays in memory until you close the program. If you tick &quot;Remember on this computer&quot;, your desktop&apos;s keyring keeps it.</source>
        <translation>تردّ السحابة بتصريح لهذه الجلسة. يبقى في الذاكرة حتى تغلق البرنامج. إذا حدّدت «التذكّر على هذا الحاسوب» حفظته سلسلة المفاتيح في سطح مكتبك.</translation>
    </message>
    <message>
        <source>The device&apos;s secret key stays in the device and in its folder on this computer. The cloud learns the public half.</source>
        <translation>يبقى المفتاح السري للجهاز في الجهاز وفي مجلده على هذا الحاسوب. وتعرف السحابة النصف العام.</translation>
    </message>
    <message>
        <source>Reports and the technical log hold ids and fingerprints. They hold no passwords and no keys.</source>
        <translation>تحتوي التقارير والسجل التقني على معرّفات وبصمات. ولا تحتوي على كلمات مرور ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>مفاتيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>shortcut accessibility tab escape enter F1 screen reader</source>
        <comment>words to search for</comment>
        <translation>اختصار إتاحة Tab Escape Enter F1 قارئ الشاشة</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one control to the next, in reading order. Space presses a button.</source>
        <translation>ينتقل Tab وShift+Tab بين عناصر التحكم بترتيب القراءة. ويضغط مفتاح المسافة على الزر.</translation>
    </message>
    <message>
        <source>Enter is the button at the end of the page, which says what happens next.</source>
        <translation>Enter هو الزر في نهاية الصفحة، وهو يبيّن ما سيحدث بعد ذلك.</translation>
    </message>
    <message>
        <source>F1 opens this help with the topic of the page.</source>
        <translation>يفتح F1 هذه المساعدة عند موضوع الصفحة.</translation>
    </message>
    <message>
        <source>Esc closes the help. During a repair it asks before it stops anything.</source>
        <translation>يغلق Esc المساعدة. وأثناء الإصلاح يسأل قبل أن يوقف شيئًا.</translation>
    </message>
    <message>
        <source>Every picture has words for screen readers, and every colour has a rhythm and a name.</source>
        <translation>لكل صورة كلمات لقارئ الشاشة، ولكل لون إيقاع واسم.</translation>
    </message>
    <message>
        <source>What the lamp does</source>
        <translation>ماذا يفعل المصباح</translation>
    </message>
    <message>
        <source>LED light colour blink flash burst breathe reset watch</source>
        <comment>words to search for</comment>
        <translation>LED ضوء لون وميض ومضة دفقة نبض reset مراقبة</translation>
    </message>
    <message>
        <source>The lamp meant here is the big coloured one between the two buttons. The small blue one beside it says nothing about the repair.</source>
        <translation>المقصود هو المصباح الملوّن الكبير بين الزرّين. أما المصباح الأزرق الصغير بجانبه فلا يدلّ على شيء يخص الإصلاح.</translation>
    </message>
    <message>
        <source>All patterns of the lamp</source>
        <translation>كل أنماط المصباح</translation>
    </message>
    <message>
        <source>LED light colour catalogue list blink flash burst breathe rainbow SOS table</source>
        <comment>words to search for</comment>
        <translation>LED ضوء لون فهرس قائمة وميض ومضة دفقة نبض قوس قزح SOS جدول</translation>
    </message>
    <message>
        <source>Every pattern at its true speed. The strip shows three seconds of it, from light to dark.</source>
        <translation>كل نمط بسرعته الحقيقية. يبيّن الشريط ثلاث ثوانٍ منه، من المضيء إلى المعتم.</translation>
    </message>
    <message>
        <source>Nothing is seen on USB</source>
        <translation>لا يظهر شيء عبر USB</translation>
    </message>
    <message>
        <source>find detect port hub plug computer connect several missing invisible</source>
        <comment>words to search for</comment>
        <translation>عثور كشف منفذ موزّع قابس حاسوب اتصال عدة مفقود غير مرئي</translation>
    </message>
    <message>
        <source>The page answers at once when a device is seen. If it stays empty, try these in order:</source>
        <translation>تستجيب الصفحة فور رؤية جهاز. إذا بقيت فارغة فجرّب ما يلي بالترتيب:</translation>
    </message>
    <message>
        <source>Another cable. Many cables only charge: the lamp lights, and the computer sees nothing.</source>
        <translation>كابل آخر. كثير من الكابلات للشحن فقط: يضيء المصباح ولا يرى الحاسوب شيئًا.</translation>
    </message>
    <message>
        <source>Another USB socket of the computer itself, without a hub or an extension.</source>
        <translation>منفذ USB آخر في الحاسوب نفسه، من دون موزّع أو وصلة تمديد.</translation>
    </message>
    <message>
        <source>Bring the device into DFU mode by its buttons. That works even if its own program is damaged.</source>
        <translation>أدخل الجهاز في وضع DFU بأزراره. ينجح ذلك حتى لو كان برنامجه تالفًا.</translation>
    </message>
    <message>
        <source>Another computer, to find out which side the trouble is on.</source>
        <translation>حاسوب آخر، لمعرفة في أي جانب تقع المشكلة.</translation>
    </message>
    <message>
        <source>A device that comes and goes every few seconds gets too little power, or its program crashes. DFU mode helps against the second.</source>
        <translation>الجهاز الذي يظهر ويختفي كل بضع ثوانٍ لا يصله ما يكفي من الكهرباء، أو أن برنامجه يتعطّل. وضع DFU يفيد في الحالة الثانية.</translation>
    </message>
    <message>
        <source>With several devices connected, choose one from the list. Only the chosen one is touched.</source>
        <translation>إذا كانت عدة أجهزة موصولة فاختر واحدًا من القائمة. لن يُمسّ إلا المختار.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>log in login account password e-mail particle permission owner product</source>
        <comment>words to search for</comment>
        <translation>دخول login حساب كلمة المرور بريد إلكتروني Particle إذن مالك منتج</translation>
    </message>
    <message>
        <source>The device and the cloud have to agree on a key. Only the account to which the device belongs may tell the cloud a new one. That is why you sign in before anything is written.</source>
        <translation>يجب أن يتفق الجهاز والسحابة على مفتاح. ولا يحق إبلاغ السحابة بمفتاح جديد إلا للحساب الذي يتبع له الجهاز. ولذلك يتم تسجيل الدخول قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>It is the same account as in Particle&apos;s console or app. No other account works, even on the same device.</source>
        <translation>إنه الحساب نفسه المستخدم في لوحة تحكم Particle أو تطبيقها. لا ينفع أي حساب آخر، ولو على الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Password forgotten: reset it on Particle&apos;s web site, then come back.</source>
        <translation>نسيت كلمة المرور: أعد تعيينها على موقع Particle ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>The device belongs to somebody else: they can sign in here, or remove the device from their account.</source>
        <translation>الجهاز لشخص آخر: يمكنه تسجيل الدخول هنا أو إزالة الجهاز من حسابه.</translation>
    </message>
    <message>
        <source>The device belongs to a company&apos;s product: the product&apos;s team has to repair it, or to add you.</source>
        <translation>الجهاز تابع لمنتج شركة: على فريق المنتج إصلاحه أو إضافتك.</translation>
    </message>
    <message>
        <source>If the account may not do it, the program says so and writes nothing.</source>
        <translation>إذا لم يكن ذلك من حق الحساب أخبرك البرنامج بذلك ولم يكتب شيئًا.</translation>
    </message>
    <message>
        <source>The code of the two-step sign-in</source>
        <translation>رمز تسجيل الدخول على خطوتين</translation>
    </message>
    <message>
        <source>2FA MFA OTP authenticator phone six digits one-time code</source>
        <comment>words to search for</comment>
        <translation>2FA MFA OTP مصادقة هاتف ستة أرقام رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Your account asks for a second code. The authenticator app in which you set up the two-step sign-in shows it, usually six digits.</source>
        <translation>يطلب حسابك رمزًا ثانيًا. يظهر في تطبيق المصادقة الذي أعددت فيه تسجيل الدخول على خطوتين، وهو عادةً ستة أرقام.</translation>
    </message>
    <message>
        <source>A code is good for half a minute and works once. If it is refused, wait for the next one.</source>
        <translation>يصلح الرمز نصف دقيقة ولمرة واحدة. إذا رُفض فانتظر الرمز التالي.</translation>
    </message>
    <message>
        <source>Codes depend on the time. If none is accepted, check whether the phone&apos;s clock is right.</source>
        <translation>تعتمد الرموز على الوقت. إذا لم يُقبل أي منها فتحقّق من صحة ساعة الهاتف.</translation>
    </message>
    <message>
        <source>The program cannot go around the second code. If the phone is lost, Particle&apos;s support can help with the account.</source>
        <translation>لا يستطيع البرنامج تجاوز الرمز الثاني. إذا ضاع الهاتف فيمكن لدعم Particle المساعدة بشأن الحساب.</translation>
    </message>
    <message>
        <source>What the repair does</source>
        <translation>ما الذي يفعله الإصلاح</translation>
    </message>
    <message>
        <source>plan change stay overwritten steps safe risk before time long</source>
        <comment>words to search for</comment>
        <translation>خطة تغيير بقاء كتابة فوق خطوات آمن خطر قبل وقت مدة</translation>
    </message>
    <message>
        <source>The repair takes a few minutes, most of them waiting for the device to come online:</source>
        <translation>يستغرق الإصلاح بضع دقائق، معظمها انتظار لاتصال الجهاز:</translation>
    </message>
    <message>
        <source>It finds the device, and checks that your account may repair it.</source>
        <translation>يعثر على الجهاز ويتحقق من أن لحسابك حق إصلاحه.</translation>
    </message>
    <message>
        <source>It brings the device into DFU mode and reads its keys.</source>
        <translation>يُدخل الجهاز في وضع DFU ويقرأ مفاتيحه.</translation>
    </message>
    <message>
        <source>It saves a copy of everything it is going to change.</source>
        <translation>يحفظ نسخة من كل ما سيغيّره.</translation>
    </message>
    <message>
        <source>It checks the keys. Sound keys are left as they are.</source>
        <translation>يفحص المفاتيح. المفاتيح السليمة تبقى كما هي.</translation>
    </message>
    <message>
        <source>It tells the cloud the device&apos;s key and writes what was damaged, then reads it back and compares.</source>
        <translation>يبلّغ السحابة بمفتاح الجهاز ويكتب ما كان تالفًا، ثم يقرؤه ويقارنه.</translation>
    </message>
    <message>
        <source>It restarts the device and watches until it is online.</source>
        <translation>يعيد تشغيل الجهاز ويراقبه حتى يتصل.</translation>
    </message>
    <message>
        <source>Wi-Fi settings, your program on the device and Device OS stay as they are. You can stop at any time: the repair ends at the next safe point.</source>
        <translation>تبقى إعدادات Wi-Fi وبرنامجك على الجهاز ونظام Device OS كما هي. يمكنك الإيقاف في أي وقت: ينتهي الإصلاح عند أقرب نقطة آمنة.</translation>
    </message>
    <message>
        <source>Tick the box below the lists if you want to see what was found before anything is written.</source>
        <translation>حدّد المربع أسفل القائمتين إذا أردت رؤية ما عُثر عليه قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Which USB cable</source>
        <translation>أي كابل USB</translation>
    </message>
    <message>
        <source>micro usb data charge only charging wire lead power bank hub</source>
        <comment>words to search for</comment>
        <translation>micro usb بيانات شحن فقط سلك بنك طاقة موزّع</translation>
    </message>
    <message>
        <source>The device needs a cable that carries data. Many cables that came with lamps, loudspeakers or power banks only charge, and look the same.</source>
        <translation>يحتاج الجهاز إلى كابل ينقل البيانات. كثير من الكابلات التي تأتي مع مصباح أو مكبّر صوت أو بنك طاقة للشحن فقط، وشكلها واحد.</translation>
    </message>
    <message>
        <source>A cable with which a phone or a camera has sent pictures to this computer carries data.</source>
        <translation>الكابل الذي نقل به هاتف أو آلة تصوير صورًا إلى هذا الحاسوب ينقل البيانات.</translation>
    </message>
    <message>
        <source>The shorter the better. Plug it straight into the computer, without a hub or an extension.</source>
        <translation>الأقصر أفضل. صِله بالحاسوب مباشرة، من دون موزّع أو وصلة تمديد.</translation>
    </message>
    <message>
        <source>A Photon takes a Micro-USB plug. It should sit firmly.</source>
        <translation>يستخدم Photon قابس Micro-USB. يجب أن يكون ثابتًا في مكانه.</translation>
    </message>
    <message>
        <source>A lamp that lights proves that power arrives. It does not prove that data does.</source>
        <translation>المصباح المضيء يثبت وصول الكهرباء. ولا يثبت وصول البيانات.</translation>
    </message>
    <message>
        <source>The driver on Windows</source>
        <translation>برنامج التشغيل على Windows</translation>
    </message>
    <message>
        <source>device manager WinUSB Zadig install unknown device libusb</source>
        <comment>words to search for</comment>
        <translation>إدارة الأجهزة WinUSB Zadig تثبيت جهاز غير معروف libusb</translation>
    </message>
    <message>
        <source>A device with Device OS 0.6.0 or newer brings its driver along: Windows installs it by itself.</source>
        <translation>الجهاز الذي فيه Device OS 0.6.0 أو أحدث يأتي ببرنامج تشغيله: يثبّته Windows من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>An old driver of another tool may be in the way:</source>
        <translation>قد يعترض الطريق برنامج تشغيل قديم لأداة أخرى:</translation>
    </message>
    <message>
        <source>Bring the device into DFU mode, so that its lamp blinks yellow.</source>
        <translation>أدخل الجهاز في وضع DFU حتى يومض مصباحه باللون الأصفر.</translation>
    </message>
    <message>
        <source>Open the Device Manager and find the device under &quot;Universal Serial Bus devices&quot; or &quot;libusb devices&quot;.</source>
        <translation>افتح «إدارة الأجهزة» وابحث عن الجهاز تحت «Universal Serial Bus devices» أو «libusb devices».</translation>
    </message>
    <message>
        <source>Choose &quot;Uninstall device&quot; and tick the box that removes the driver too.</source>
        <translation>اختر «إلغاء تثبيت الجهاز» وحدّد المربع الذي يزيل برنامج التشغيل أيضًا.</translation>
    </message>
    <message>
        <source>Pull the cable out and plug it in again.</source>
        <translation>افصل الكابل ثم صِله مرة أخرى.</translation>
    </message>
    <message>
        <source>Access on Linux</source>
        <translation>الوصول على Linux</translation>
    </message>
    <message>
        <source>udev rule permission denied root sudo administrator password access refused</source>
        <comment>words to search for</comment>
        <translation>udev قاعدة إذن مرفوض root sudo مسؤول كلمة المرور رفض الوصول</translation>
    </message>
    <message>
        <source>Linux gives USB devices to the administrator alone, unless a rule says otherwise. The rule is needed once for each computer.</source>
        <translation>لا يتيح Linux أجهزة USB إلا للمسؤول، ما لم تنصّ قاعدة على غير ذلك. تلزم القاعدة مرة واحدة لكل حاسوب.</translation>
    </message>
    <message>
        <source>The page shows the rule and offers to install it. Your system asks for the administrator&apos;s password; this program does not see it.</source>
        <translation>تعرض الصفحة القاعدة وتتيح تثبيتها. يطلب نظامك كلمة المرور الخاصة بالمسؤول؛ ولا يراها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The rule covers Particle devices only, and only for the person who sits at the computer.</source>
        <translation>تشمل القاعدة أجهزة Particle وحدها، ولمن يجلس إلى الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Nothing has to be restarted, and the device can stay plugged in.</source>
        <translation>لا حاجة إلى إعادة تشغيل شيء، ويمكن أن يبقى الجهاز موصولًا.</translation>
    </message>
    <message>
        <source>If another program uses the device, such as a serial monitor, close that program. Only one can talk to a device at a time.</source>
        <translation>إذا كان برنامج آخر يستخدم الجهاز، مثل مراقب المنفذ التسلسلي، فأغلقه. لا يمكن إلا لبرنامج واحد أن يتصل بالجهاز في الوقت نفسه.</translation>
    </message>
    <message>
        <source>DFU mode: the lamp blinks yellow</source>
        <translation>وضع DFU: يومض المصباح باللون الأصفر</translation>
    </message>
    <message>
        <source>bootloader yellow repair mode leave get out stuck</source>
        <comment>words to search for</comment>
        <translation>bootloader أصفر وضع الإصلاح مغادرة خروج عالق</translation>
    </message>
    <message>
        <source>In DFU mode the start-up software of the device waits for the computer. Its own program does not run. The repair reads and writes the keys in this mode.</source>
        <translation>في وضع DFU ينتظر برنامج بدء التشغيل في الجهاز الحاسوبَ. ولا يعمل برنامجه الخاص. في هذا الوضع يقرأ الإصلاح المفاتيح ويكتبها.</translation>
    </message>
    <message>
        <source>To get there by hand: hold SETUP, tap RESET, and let go of SETUP when the lamp blinks yellow, after about three seconds.</source>
        <translation>للدخول إليه يدويًا: اضغط مطولًا على SETUP، ثم ضغطة قصيرة على RESET، ثم اترك SETUP عندما يومض المصباح باللون الأصفر بعد نحو ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>To leave it: tap RESET. The repair does that by itself at the end.</source>
        <translation>لمغادرته: اضغط ضغطة قصيرة على RESET. يفعل الإصلاح ذلك بنفسه في النهاية.</translation>
    </message>
    <message>
        <source>A device that goes to yellow by itself at every start has no sound Device OS. A key repair does not mend that: Device OS has to be installed again first.</source>
        <translation>الجهاز الذي يتحول إلى أصفر بنفسه عند كل تشغيل ليس فيه Device OS سليم. إصلاح المفاتيح لا يعالج ذلك: يجب أولًا تثبيت Device OS من جديد.</translation>
    </message>
    <message>
        <source>Safe mode: the lamp breathes magenta</source>
        <translation>الوضع الآمن: ينبض المصباح باللون الأرجواني</translation>
    </message>
    <message>
        <source>magenta breathing application program crash</source>
        <comment>words to search for</comment>
        <translation>أرجواني نبض تطبيق برنامج تعطّل</translation>
    </message>
    <message>
        <source>In safe mode the device connects to the cloud without running its own program. It is a test: a device that gets to breathing magenta has sound keys, and its program is the trouble.</source>
        <translation>في الوضع الآمن يتصل الجهاز بالسحابة من دون تشغيل برنامجه. إنه اختبار: الجهاز الذي يصل إلى النبض الأرجواني مفاتيحه سليمة، والمشكلة في برنامجه.</translation>
    </message>
    <message>
        <source>To get there: hold SETUP, tap RESET, and let go of SETUP while the lamp blinks magenta, before yellow.</source>
        <translation>للدخول إليه: اضغط مطولًا على SETUP، ثم ضغطة قصيرة على RESET، ثم اترك SETUP والمصباح يومض باللون الأرجواني، قبل الأصفر.</translation>
    </message>
    <message>
        <source>A device with damaged keys does not get that far. It blinks cyan, with a quick burst now and then. That is what this repair is for.</source>
        <translation>الجهاز ذو المفاتيح التالفة لا يصل إلى هذا الحد. إنه يومض باللون السماوي مع دفقة سريعة من حين إلى آخر. ولهذا وُجد هذا الإصلاح.</translation>
    </message>
    <message>
        <source>To leave it: tap RESET. A device that goes into safe mode by itself has no sound program, or needs an update of Device OS.</source>
        <translation>لمغادرته: اضغط ضغطة قصيرة على RESET. الجهاز الذي يدخل الوضع الآمن بنفسه ليس فيه برنامج سليم أو يحتاج إلى تحديث Device OS.</translation>
    </message>
    <message>
        <source>Listening mode: the lamp blinks blue</source>
        <translation>وضع الاستماع: يومض المصباح باللون الأزرق</translation>
    </message>
    <message>
        <source>blue wifi settings setup set up network password credentials</source>
        <comment>words to search for</comment>
        <translation>أزرق wifi إعدادات إعداد شبكة كلمة المرور بيانات الدخول</translation>
    </message>
    <message>
        <source>In listening mode the device waits to be told a Wi-Fi name and password. It goes there by itself when it has none.</source>
        <translation>في وضع الاستماع ينتظر الجهاز اسم شبكة Wi-Fi وكلمة المرور. ويدخله بنفسه إذا لم تكن لديه شبكة.</translation>
    </message>
    <message>
        <source>To get there by hand: hold SETUP for three seconds while the device runs, until the lamp blinks blue. Let go then: after about ten seconds the lamp races blue, and the device forgets its Wi-Fi.</source>
        <translation>للدخول إليه يدويًا: اضغط مطولًا على SETUP ثلاث ثوانٍ والجهاز يعمل حتى يومض المصباح باللون الأزرق. ثم اترك الزر: بعد نحو عشر ثوانٍ يتوالى الأزرق بسرعة كبيرة وينسى الجهاز شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>To leave it: tap RESET.</source>
        <translation>لمغادرته: اضغط ضغطة قصيرة على RESET.</translation>
    </message>
    <message>
        <source>This program does not change Wi-Fi settings. Use the tool with which you set the device up the first time.</source>
        <translation>لا يغيّر هذا البرنامج إعدادات Wi-Fi. استخدم الأداة التي أعددت بها الجهاز أول مرة.</translation>
    </message>
    <message>
        <source>The lamp blinks green or blue</source>
        <translation>يومض المصباح باللون الأخضر أو الأزرق</translation>
    </message>
    <message>
        <source>wifi wi-fi router network password green blue 2.4 GHz hotspot address</source>
        <comment>words to search for</comment>
        <translation>wifi Wi-Fi موجّه شبكة كلمة المرور أخضر أزرق 2.4 GHz نقطة اتصال عنوان</translation>
    </message>
    <message>
        <source>Green and blue come before cyan: the device is not in the Wi-Fi yet, so the cloud&apos;s keys do not matter at this point.</source>
        <translation>الأخضر والأزرق يسبقان السماوي: لم يدخل الجهاز شبكة Wi-Fi بعد، فلا شأن لمفاتيح السحابة في هذه المرحلة.</translation>
    </message>
    <message>
        <source>Blue, slowly blinking: it has no Wi-Fi settings. Tell it the name and the password again.</source>
        <translation>أزرق يومض ببطء: ليست لديه إعدادات Wi-Fi. أعطه الاسم وكلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>Green, blinking for minutes: the Wi-Fi is too far away, its name or password has changed, or it is a 5 GHz network. A Photon needs 2.4 GHz.</source>
        <translation>أخضر يومض دقائق: شبكة Wi-Fi بعيدة جدًا، أو تغيّر اسمها أو كلمة المرور، أو أنها شبكة 5 GHz. يحتاج Photon إلى 2.4 GHz.</translation>
    </message>
    <message>
        <source>Green, blinking fast for minutes: the router gives it no address. Restart the router, or try the Wi-Fi of a phone.</source>
        <translation>أخضر يومض بسرعة دقائق: لا يعطيه الموجّه عنوانًا. أعد تشغيل الموجّه، أو جرّب شبكة Wi-Fi من هاتف.</translation>
    </message>
    <message>
        <source>A power dip often damages keys and Wi-Fi settings together. It is worth checking the keys as well.</source>
        <translation>كثيرًا ما يتلف هبوط الكهرباء المفاتيح وإعدادات Wi-Fi معًا. يحسن فحص المفاتيح أيضًا.</translation>
    </message>
    <message>
        <source>Which devices can be repaired</source>
        <translation>ما الأجهزة التي يمكن إصلاحها</translation>
    </message>
    <message>
        <source>photon P1 duo electron core argon boron model supported</source>
        <comment>words to search for</comment>
        <translation>photon P1 duo electron core argon boron طراز مدعوم</translation>
    </message>
    <message>
        <source>The repair is made for the Photon, the P1 and the RedBear Duo.</source>
        <translation>هذا الإصلاح مخصّص لطرازات Photon وP1 وRedBear Duo.</translation>
    </message>
    <message>
        <source>Electron, Core, Argon, Boron and newer devices keep their keys in another way. The program recognises them, says so, and leaves them alone.</source>
        <translation>أجهزة Electron وCore وArgon وBoron والأجهزة الأحدث تحفظ مفاتيحها بطريقة أخرى. يتعرّف عليها البرنامج ويخبرك بذلك ولا يمسّها.</translation>
    </message>
    <message>
        <source>It does not matter which Device OS runs on the device. Very old ones need the two buttons, and the device id from you.</source>
        <translation>لا يهمّ أي إصدار من Device OS يعمل على الجهاز. الإصدارات القديمة جدًا تحتاج إلى الزرّين وإلى أن تعطي معرّف الجهاز.</translation>
    </message>
    <message>
        <source>How the repair is proved</source>
        <translation>كيف يُثبَت الإصلاح</translation>
    </message>
    <message>
        <source>success healed finished verify verified read back fingerprint report</source>
        <comment>words to search for</comment>
        <translation>نجاح تعافٍ انتهاء تحقق قراءة بعد الكتابة بصمة تقرير</translation>
    </message>
    <message>
        <source>The program does not say that a device is healed until that has been seen:</source>
        <translation>لا يقول البرنامج إن الجهاز تعافى حتى يُرى ما يلي:</translation>
    </message>
    <message>
        <source>What was written was read back and is the same.</source>
        <translation>قُرئ ما كُتب فكان مطابقًا.</translation>
    </message>
    <message>
        <source>The cloud knows the device&apos;s key.</source>
        <translation>تعرف السحابة مفتاح الجهاز.</translation>
    </message>
    <message>
        <source>The device is connected: the cloud says so, or the device itself does.</source>
        <translation>الجهاز متصل: تقول ذلك السحابة أو الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The lamp breathes cyan then. Give the device the power supply it works with, tap RESET once, and see whether it comes back by itself.</source>
        <translation>عندها ينبض المصباح باللون السماوي. صِل الجهاز بمزوّد الطاقة الذي يعمل به، واضغط ضغطة قصيرة واحدة على RESET، وانظر هل يعود بنفسه.</translation>
    </message>
    <message>
        <source>A fingerprint is a short sum of a key. It shows whether a key changed, and cannot be turned back into the key.</source>
        <translation>البصمة خلاصة قصيرة لمفتاح. تبيّن هل تغيّر المفتاح، ولا يمكن استخراج المفتاح منها.</translation>
    </message>
    <message>
        <source>Written, but not yet seen online</source>
        <translation>كُتب، ولم يظهر متصلًا بعد</translation>
    </message>
    <message>
        <source>offline still green blue cyan not connected waiting after repair</source>
        <comment>words to search for</comment>
        <translation>غير متصل لا يزال أخضر أزرق سماوي انتظار بعد إصلاح</translation>
    </message>
    <message>
        <source>The keys are in place and were checked. What is missing is a sign that the device reached the cloud. Look at the lamp:</source>
        <translation>المفاتيح في مكانها وقد فُحصت. ما ينقص هو علامة على وصول الجهاز إلى السحابة. انظر إلى المصباح:</translation>
    </message>
    <message>
        <source>It breathes cyan: the device is online, and the answer came late. All is well.</source>
        <translation>ينبض باللون السماوي: الجهاز متصل، وقد تأخر الرد. كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>It blinks green: it does not get into the Wi-Fi. Move it nearer, or check the Wi-Fi&apos;s password.</source>
        <translation>يومض باللون الأخضر: لا يدخل شبكة Wi-Fi. قرّبه منها أو تحقّق من كلمة المرور الخاصة بها.</translation>
    </message>
    <message>
        <source>It blinks blue: it has lost its Wi-Fi settings and has to be told them.</source>
        <translation>يومض باللون الأزرق: فقد إعدادات Wi-Fi ويجب إعطاؤه إياها من جديد.</translation>
    </message>
    <message>
        <source>It blinks cyan without a burst: the network lets it out, but not to the cloud. Try another Wi-Fi, for example of a phone.</source>
        <translation>يومض باللون السماوي من دون دفقة: تسمح له الشبكة بالخروج ولكن ليس إلى السحابة. جرّب شبكة Wi-Fi أخرى، من هاتف مثلًا.</translation>
    </message>
    <message>
        <source>It blinks cyan with a quick burst: run the repair again, and send the report to support if that does not help.</source>
        <translation>يومض باللون السماوي مع دفقة سريعة: شغّل الإصلاح مرة أخرى، وأرسل التقرير إلى الدعم إذا لم ينفع ذلك.</translation>
    </message>
    <message>
        <source>Lost Wi-Fi settings after a power dip are common: the same dip damages both. It is the second half of the old fault, not a new one.</source>
        <translation>فقدان إعدادات Wi-Fi بعد هبوط الكهرباء شائع: الهبوط نفسه يتلف الاثنين. إنه النصف الثاني من العطل القديم، لا عطل جديد.</translation>
    </message>
    <message>
        <source>If it fails again</source>
        <translation>إذا لم ينجح مرة أخرى</translation>
    </message>
    <message>
        <source>error does not help twice support replace broken again repeated comes back</source>
        <comment>words to search for</comment>
        <translation>خطأ لا ينفع مرتين دعم استبدال معطوب مجددًا متكرر يعود</translation>
    </message>
    <message>
        <source>Do not replace the device yet. Change one thing at a time:</source>
        <translation>لا تستبدل الجهاز بعد. غيّر شيئًا واحدًا في كل مرة:</translation>
    </message>
    <message>
        <source>Read what the page says is the next thing to do, and do that first.</source>
        <translation>اقرأ ما تذكره الصفحة من خطوة تالية، وابدأ بها.</translation>
    </message>
    <message>
        <source>Take another USB cable, another socket, and no hub.</source>
        <translation>استخدم كابل USB آخر ومنفذًا آخر ومن دون موزّع.</translation>
    </message>
    <message>
        <source>Tap RESET and watch the lamp for a minute. Look the pattern up in the list of all patterns.</source>
        <translation>اضغط ضغطة قصيرة على RESET وراقب المصباح دقيقة. ابحث عن النمط في قائمة كل الأنماط.</translation>
    </message>
    <message>
        <source>Try another Wi-Fi, for example of a phone, set to 2.4 GHz. If the device gets online there, it is sound and the first network blocks it: it needs the way out through TCP port 5683.</source>
        <translation>جرّب شبكة Wi-Fi أخرى، من هاتف مثلًا، مضبوطة على 2.4 GHz. إذا اتصل الجهاز هناك فهو سليم والشبكة الأولى تحجبه: إنه يحتاج إلى الخروج عبر منفذ TCP رقم 5683.</translation>
    </message>
    <message>
        <source>See whether your other devices are online. If all of them failed at the same time, wait: the cloud may have trouble. status.particle.io tells.</source>
        <translation>انظر هل أجهزتك الأخرى متصلة. إذا تعطّلت كلها في الوقت نفسه فانتظر: قد يكون في السحابة عطل. تجد الخبر في status.particle.io.</translation>
    </message>
    <message>
        <source>If it works and fails again after weeks, the power supply is the likely cause.</source>
        <translation>إذا عمل ثم تعطّل مجددًا بعد أسابيع فالسبب المرجّح مزوّد الطاقة.</translation>
    </message>
    <message>
        <source>After two full repairs without success, stop. Save the report and send it to the maker of your device or to Particle&apos;s support. It holds no passwords and no keys.</source>
        <translation>بعد إصلاحين كاملين من دون نجاح، توقّف. احفظ التقرير وأرسله إلى صانع جهازك أو إلى دعم Particle. لا يحتوي على كلمات مرور ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Undoing a repair</source>
        <translation>التراجع عن إصلاح</translation>
    </message>
    <message>
        <source>restore back old keys revert return</source>
        <comment>words to search for</comment>
        <translation>استعادة رجوع مفاتيح قديمة إعادة</translation>
    </message>
    <message>
        <source>Undo puts the old keys back, byte by byte, from the copy that was saved before the repair. Where the old key was readable, the cloud is told about it again.</source>
        <translation>يعيد التراجع المفاتيح القديمة بايتًا بايتًا من النسخة التي حُفظت قبل الإصلاح. وإذا كان المفتاح القديم مقروءًا أُبلغت به السحابة من جديد.</translation>
    </message>
    <message>
        <source>The old keys may be the damaged ones: after that the device may be offline as before. Undo is there for the case that the repair was not what you wanted.</source>
        <translation>قد تكون المفاتيح القديمة هي التالفة: بعد ذلك قد يعود الجهاز غير متصل كما كان. التراجع مخصّص لحالة أن الإصلاح لم يكن ما تريد.</translation>
    </message>
    <message>
        <source>It needs the same device on USB, and takes about as long as the repair.</source>
        <translation>يحتاج إلى الجهاز نفسه عبر USB، ويستغرق نحو ما يستغرقه الإصلاح.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>try demo learn virtual drawn board fault exercise</source>
        <comment>words to search for</comment>
        <translation>تجربة عرض تعلّم افتراضي مرسوم لوحة عطل تمرين</translation>
    </message>
    <message>
        <source>Practice mode shows the whole repair on a drawn device. Nothing real is touched, no account is needed, and no network is used.</source>
        <translation>يعرض وضع التدريب الإصلاح كله على جهاز مرسوم. لا يُمسّ أي شيء حقيقي، ولا حاجة إلى حساب، ولا تُستخدم شبكة.</translation>
    </message>
    <message>
        <source>The practice board is the second window. Its lamp and its two buttons work like those of a real device.</source>
        <translation>لوحة التدريب هي النافذة الثانية. مصباحها وزرّاها يعملان كما في جهاز حقيقي.</translation>
    </message>
    <message>
        <source>Press SETUP and RESET with the mouse, or hold the keys S and R while that window is in front.</source>
        <translation>اضغط SETUP وRESET بالفأرة، أو استمر في الضغط على المفتاحين S وR وتلك النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Pull the USB plug in the middle of a repair to see that nothing is lost.</source>
        <translation>اسحب قابس USB أثناء الإصلاح لترى أنه لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Choose what is wrong with the device from the list below the board.</source>
        <translation>اختر عطل الجهاز من القائمة أسفل اللوحة.</translation>
    </message>
    <message>
        <source>The name and the password of the practice account are filled in already.</source>
        <translation>اسم حساب التدريب وكلمة المرور مكتوبان سلفًا.</translation>
    </message>
    <message>
        <source>Earlier repairs</source>
        <translation>إصلاحات سابقة</translation>
    </message>
    <message>
        <source>history list journal report old past</source>
        <comment>words to search for</comment>
        <translation>تاريخ قائمة سجل تقرير قديم سابق</translation>
    </message>
    <message>
        <source>Every repair leaves a folder on this computer: the saved copy, and a journal of what was done and when.</source>
        <translation>يترك كل إصلاح مجلدًا على هذا الحاسوب: النسخة المحفوظة وسجلًا بما جرى ومتى.</translation>
    </message>
    <message>
        <source>You can look at the report of an earlier repair and save it.</source>
        <translation>يمكنك عرض تقرير إصلاح سابق وحفظه.</translation>
    </message>
    <message>
        <source>You can undo an earlier repair as long as its folder is there.</source>
        <translation>يمكنك التراجع عن إصلاح سابق ما دام مجلده موجودًا.</translation>
    </message>
    <message>
        <source>The same device again and again in this list is a sign: its power supply is the likely cause.</source>
        <translation>تكرار الجهاز نفسه في هذه القائمة علامة: السبب المرجّح مزوّد الطاقة الخاص به.</translation>
    </message>
    <message>
        <source>More about this:</source>
        <translation>المزيد عن هذا:</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>انتظار الجهاز</translation>
    </message>
    <message>
        <source>long slow hangs stuck time minutes restart online progress</source>
        <comment>words to search for</comment>
        <translation>طويل بطيء معلّق عالق وقت دقائق إعادة تشغيل متصل تقدّم</translation>
    </message>
    <message>
        <source>The page says what is being waited for, how long it usually takes, and what the lamp does meanwhile. When the device answers, the repair goes on by itself.</source>
        <translation>تذكر الصفحة ما يُنتظر، والمدة المعتادة، وما يفعله المصباح في أثناء ذلك. عندما يستجيب الجهاز يتواصل الإصلاح بنفسه.</translation>
    </message>
    <message>
        <source>Into repair mode: some seconds. The device leaves USB and comes back, and the computer may sound its plug-in chime. That is as it should be.</source>
        <translation>إلى وضع الإصلاح: بضع ثوانٍ. يغيب الجهاز عن USB ثم يعود، وقد يصدر الحاسوب صوت التوصيل. هذا هو المطلوب.</translation>
    </message>
    <message>
        <source>Restart: about ten seconds. The lamp turns white, then blinks green.</source>
        <translation>إعادة التشغيل: نحو عشر ثوانٍ. يصبح المصباح أبيض ثم يومض باللون الأخضر.</translation>
    </message>
    <message>
        <source>Online: up to two minutes. The lamp blinks green, then cyan, and then breathes cyan.</source>
        <translation>الاتصال: حتى دقيقتين. يومض المصباح باللون الأخضر ثم السماوي، وأخيرًا ينبض باللون السماوي.</translation>
    </message>
    <message>
        <source>No wait lasts for ever. When its time is over, the program says what to do next.</source>
        <translation>لا يدوم أي انتظار بلا نهاية. عند انتهاء وقته يذكر البرنامج ما ينبغي فعله بعد ذلك.</translation>
    </message>
    <message>
        <source>While keys are written</source>
        <translation>أثناء كتابة المفاتيح</translation>
    </message>
    <message>
        <source>interrupt power unplug danger progress bar brick safe</source>
        <comment>words to search for</comment>
        <translation>مقاطعة كهرباء فصل خطر شريط التقدم تعطّل نهائي آمن</translation>
    </message>
    <message>
        <source>The lamp blinks yellow. Leave the cable in, and let the computer stay awake: this takes some seconds.</source>
        <translation>يومض المصباح باللون الأصفر. اترك الكابل موصولًا ولا تدع الحاسوب يدخل السكون: يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The saved copy is on the disk already. What is written is read back and compared, so that a bad write is noticed at once.</source>
        <translation>النسخة المحفوظة موجودة على القرص بالفعل. يُقرأ ما كُتب ويُقارن، فتُكتشف الكتابة الخاطئة فورًا.</translation>
    </message>
    <message>
        <source>If the power fails in this moment, the device holds the old keys or the new ones, never a mixture. Its start-up software is not touched: it can always be brought back into DFU mode.</source>
        <translation>إذا انقطعت الكهرباء في هذه اللحظة حمل الجهاز المفاتيح القديمة أو الجديدة، ولا يحمل خليطًا منها أبدًا. برنامج بدء التشغيل لا يُمسّ: يمكن دائمًا إعادته إلى وضع DFU.</translation>
    </message>
    <message>
        <source>Pressing the two buttons</source>
        <translation>الضغط على الزرّين</translation>
    </message>
    <message>
        <source>SETUP MODE RESET hold press magenta yellow DFU fingers</source>
        <comment>words to search for</comment>
        <translation>SETUP MODE RESET ضغط مطول أرجواني أصفر DFU أصابع</translation>
    </message>
    <message>
        <source>The device could not be brought into DFU mode by the computer, so your fingers have to do it:</source>
        <translation>لم يتمكن الحاسوب من إدخال الجهاز في وضع DFU، فعليك فعل ذلك بيدك:</translation>
    </message>
    <message>
        <source>Hold the SETUP button. On some devices it is called MODE.</source>
        <translation>اضغط مطولًا على زر SETUP. في بعض الأجهزة اسمه MODE.</translation>
    </message>
    <message>
        <source>Tap RESET, and keep holding SETUP.</source>
        <translation>اضغط ضغطة قصيرة على RESET مع مواصلة الضغط على SETUP.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta. After about three seconds it blinks yellow: let go.</source>
        <translation>يومض المصباح باللون الأرجواني. بعد نحو ثلاث ثوانٍ يومض بالأصفر: اترك الزر.</translation>
    </message>
    <message>
        <source>The page notices by itself. If it went wrong, do it again: nothing is lost.</source>
        <translation>تلاحظ الصفحة ذلك بنفسها. إذا لم ينجح الأمر فأعده: لم يضع شيء.</translation>
    </message>
    <message>
        <source>The lamp shows its usual colours: SETUP was let go too early.</source>
        <translation>يُظهر المصباح ألوانه المعتادة: تُرك زر SETUP قبل الأوان.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta only: hold on until yellow.</source>
        <translation>يومض المصباح باللون الأرجواني فقط: واصل الضغط حتى الأصفر.</translation>
    </message>
    <message>
        <source>The lamp went past yellow and races white: tap RESET at once, with SETUP still held. Letting go at white makes the device forget its Wi-Fi.</source>
        <translation>تجاوز المصباح الأصفر ويتوالى الأبيض بسرعة كبيرة: اضغط فورًا ضغطة قصيرة على RESET مع مواصلة الضغط على SETUP. إذا تركت الزر عند الأبيض نسي الجهاز شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>The lamp blinks yellow and the page does not notice: try another USB cable.</source>
        <translation>يومض المصباح باللون الأصفر ولا تلاحظ الصفحة: جرّب كابل USB آخر.</translation>
    </message>
    <message>
        <source>The cable came out</source>
        <translation>انفصل الكابل</translation>
    </message>
    <message>
        <source>unplugged disconnected power lost slipped interrupted replug</source>
        <comment>words to search for</comment>
        <translation>فصل قطع كهرباء فقدان انزلاق انقطاع إعادة توصيل</translation>
    </message>
    <message>
        <source>If a different device is plugged in, the program says so and writes nothing to it.</source>
        <translation>إذا وُصل جهاز آخر أخبرك البرنامج بذلك ولم يكتب عليه شيئًا.</translation>
    </message>
    <message>
        <source>If the plug sits loosely, another cable is worth trying before you go on.</source>
        <translation>إذا كان القابس غير ثابت فيحسن تجربة كابل آخر قبل المتابعة.</translation>
    </message>
    <message>
        <source>Looking before writing</source>
        <translation>الاطّلاع قبل الكتابة</translation>
    </message>
    <message>
        <source>confirm approve findings found ask question stop</source>
        <comment>words to search for</comment>
        <translation>تأكيد موافقة نتائج عثور سؤال إيقاف</translation>
    </message>
    <message>
        <source>You asked to see what was found. Nothing has been written so far.</source>
        <translation>طلبت رؤية ما عُثر عليه. لم يُكتب شيء حتى الآن.</translation>
    </message>
    <message>
        <source>&quot;Write the keys&quot; goes on. Only what is listed as damaged is written.</source>
        <translation>«كتابة المفاتيح» للمتابعة. لا يُكتب إلا ما ذُكر أنه تالف.</translation>
    </message>
    <message>
        <source>&quot;Stop safely&quot; leaves everything as it is and restarts the device.</source>
        <translation>«توقف آمن» يترك كل شيء كما هو ويعيد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>A new device key replaces a damaged one. If a program of yours knows the device by its old key, tell that program the new one afterwards: the report shows both as fingerprints.</source>
        <translation>يحل مفتاح جهاز جديد محل التالف. إذا كان لديك برنامج يعرف الجهاز بمفتاحه القديم فأبلغه بالجديد بعد ذلك: يعرض التقرير بصمتي المفتاحين.</translation>
    </message>
    <message>
        <source>Where to find the device id</source>
        <translation>أين تجد معرّف الجهاز</translation>
    </message>
    <message>
        <source>24 digits characters hexadecimal serial number console list which device</source>
        <comment>words to search for</comment>
        <translation>24 خانة حروف ست عشري رقم تسلسلي لوحة تحكم قائمة أي جهاز</translation>
    </message>
    <message>
        <source>Older devices do not tell their id by USB in DFU mode, and the cloud needs it to find the device.</source>
        <translation>الأجهزة القديمة لا تُظهر معرّفها عبر USB في وضع DFU، والسحابة تحتاج إليه للعثور على الجهاز.</translation>
    </message>
    <message>
        <source>In Particle&apos;s console: open the list of your devices and choose this one. The id stands at the top.</source>
        <translation>في لوحة تحكم Particle: افتح قائمة أجهزتك واختر هذا الجهاز. المعرّف في الأعلى.</translation>
    </message>
    <message>
        <source>On the box or on a sticker, if you kept it.</source>
        <translation>على العلبة أو على ملصق، إن كنت احتفظت به.</translation>
    </message>
    <message>
        <source>The id has 24 characters: digits, and letters from a to f. It is no secret, but it names your device.</source>
        <translation>المعرّف 24 خانة: أرقام وحروف من a إلى f. ليس سرًّا، لكنه يدلّ على جهازك.</translation>
    </message>
    <message>
        <source>Take care to choose the right one. With the id of another device the repair would give the cloud a wrong key for that one.</source>
        <translation>احرص على اختيار الصحيح. بمعرّف جهاز آخر سيعطي الإصلاح السحابةَ مفتاحًا خاطئًا لذلك الجهاز.</translation>
    </message>
    <message>
        <source>Private clouds</source>
        <translation>السحابات الخاصة</translation>
    </message>
    <message>
        <source>own server company school address other cloud second-hand local spark-server keep replace</source>
        <comment>words to search for</comment>
        <translation>خادم خاص شركة مدرسة عنوان سحابة أخرى مستعمل محلي spark-server إبقاء استبدال</translation>
    </message>
    <message>
        <source>A device holds the address of its cloud. Most point to Particle&apos;s; a company or a school may run its own.</source>
        <translation>يحمل الجهاز عنوان سحابته. معظم الأجهزة تشير إلى سحابة Particle؛ وقد تشغّل شركة أو مدرسة سحابة خاصة بها.</translation>
    </message>
    <message>
        <source>You run that cloud, or know who does: keep the address. The device&apos;s own key can be checked all the same.</source>
        <translation>أنت تشغّل تلك السحابة أو تعرف من يشغّلها: أبقِ العنوان. يمكن فحص مفتاح الجهاز مع ذلك.</translation>
    </message>
    <message>
        <source>You bought the device second-hand, or never heard of the address: replace it by the cloud you signed in to.</source>
        <translation>اشتريت الجهاز مستعملًا أو لم تسمع بالعنوان من قبل: استبدله بعنوان السحابة التي تم تسجيل الدخول إليها.</translation>
    </message>
    <message>
        <source>You do not know: stop, and ask the one from whom you have the device. Moving it away cuts it off from that cloud.</source>
        <translation>لا تعرف: توقّف واسأل من حصلت منه على الجهاز. نقله يقطعه عن تلك السحابة.</translation>
    </message>
    <message>
        <source>The old address is in the saved copy, so the move can be undone.</source>
        <translation>العنوان القديم في النسخة المحفوظة، فيمكن التراجع عن النقل.</translation>
    </message>
    <message>
        <source>To repair devices of your own cloud, start the program with its addresses and its public key: --api, --server-key, --server-host and --server-port.</source>
        <translation>لإصلاح أجهزة سحابتك الخاصة، شغّل البرنامج مع عناوينها ومفتاحها العام: --api و--server-key و--server-host و--server-port.</translation>
    </message>
    <message>
        <source>The report holds no passwords and no keys, only fingerprints. It can be shown to anybody who helps you.</source>
        <translation>لا يحتوي التقرير على كلمات مرور ولا مفاتيح، بل على بصمات فقط. يمكن عرضه على أي شخص يساعدك.</translation>
    </message>
    <message>
        <source>Choose how the lamp moves. Colours come later.</source>
        <translation>اختر كيف يتحرك المصباح. الألوان بعد ذلك.</translation>
    </message>
    <message>
        <source>Choose its colour.</source>
        <translation>اختر لونه.</translation>
    </message>
    <message>
        <source>Answer one or two questions, if any are asked.</source>
        <translation>أجب عن سؤال أو سؤالين، إن طُرح شيء.</translation>
    </message>
    <message>
        <source>Blinking is on and off. Breathing is a slow fade, four seconds from bright to bright. The strip under each lamp shows its rhythm, for those to whom colours look alike.</source>
        <translation>الوميض تشغيل وإطفاء. والنبض تدرّج بطيء، أربع ثوانٍ من سطوع إلى سطوع. الشريط تحت كل مصباح يبيّن إيقاعه لمن تتشابه عليه الألوان.</translation>
    </message>
    <message>
        <source>Not sure is a proper answer. You are then asked to tap RESET and to watch the lamp for a minute; the program looks at the device itself afterwards.</source>
        <translation>«لست متأكدًا» إجابة مقبولة. عندها يُطلب منك أن تضغط ضغطة قصيرة على RESET وتراقب المصباح دقيقة؛ ويفحص البرنامج الجهاز بنفسه بعد ذلك.</translation>
    </message>
    <message>
        <source>Which colour the lamp has</source>
        <translation>ما لون المصباح</translation>
    </message>
    <message>
        <source>LED light colour blind cyan magenta blue green pink violet several rainbow</source>
        <comment>words to search for</comment>
        <translation>LED ضوء لون عمى الألوان سماوي أرجواني أزرق أخضر وردي بنفسجي عدة قوس قزح</translation>
    </message>
    <message>
        <source>Only colours that exist for the movement you chose are shown. If yours is missing, go back and look at the movement once more.</source>
        <translation>لا تُعرض إلا الألوان الموجودة في الحركة التي اخترتها. إذا لم تجد لونك فارجع وانظر إلى الحركة مرة أخرى.</translation>
    </message>
    <message>
        <source>Cyan is a light blue, near to green. The other blue is dark and deep.</source>
        <translation>السماوي أزرق فاتح قريب من الأخضر. والأزرق الآخر داكن عميق.</translation>
    </message>
    <message>
        <source>Magenta is a strong pink or violet.</source>
        <translation>الأرجواني وردي قوي أو بنفسجي.</translation>
    </message>
    <message>
        <source>White may have a touch of any colour.</source>
        <translation>قد يكون في الأبيض مسحة من أي لون.</translation>
    </message>
    <message>
        <source>If colours look alike to you, go by the rhythm and choose Not sure. The program can measure most of it when the device is connected. Another person or a phone&apos;s camera can name the colour.</source>
        <translation>إذا تشابهت عليك الألوان فاعتمد على الإيقاع واختر «لست متأكدًا». يستطيع البرنامج قياس معظم ذلك عندما يكون الجهاز موصولًا. ويمكن لشخص آخر أو لكاميرا هاتف تسمية اللون.</translation>
    </message>
    <message>
        <source>A short warm flash between cyan light counts more than the cyan itself. It may look red, orange or yellow: they are one answer.</source>
        <translation>ومضة دافئة قصيرة وسط الضوء السماوي أهم من السماوي نفسه. قد تبدو حمراء أو برتقالية أو صفراء: كلها إجابة واحدة.</translation>
    </message>
    <message>
        <source>Which rhythm the lamp has</source>
        <translation>ما إيقاع المصباح</translation>
    </message>
    <message>
        <source>LED light blink fast slow flash count tap along space bar breathe speed</source>
        <comment>words to search for</comment>
        <translation>LED ضوء وميض سريع بطيء ومضة عدّ نقر متابعة مفتاح المسافة نبض سرعة</translation>
    </message>
    <message>
        <source>The pictures move at the true speed. Look from the lamp to the pictures and back.</source>
        <translation>تتحرك الصور بسرعتها الحقيقية. انظر من المصباح إلى الصور ثم إلى المصباح.</translation>
    </message>
    <message>
        <source>Tap along with the lamp gives a second opinion: press the space bar, or the button, each time the lamp lights. From five times a second on, no hand can follow, and the program says so.</source>
        <translation>«الضغط مع المصباح» يعطي رأيًا ثانيًا: اضغط مفتاح المسافة أو الزر كلما أضاء المصباح. من خمس مرات في الثانية فصاعدًا لا تستطيع أي يد المتابعة، ويقول البرنامج ذلك.</translation>
    </message>
    <message>
        <source>A flash that is over in a blink may be one flash or a few quick flickers. All of that is one answer. Two or three slow flashes that you can count are something else: the Wi-Fi or the internet.</source>
        <translation>الومضة التي تمر بلمح البصر قد تكون ومضة واحدة أو بضع رفّات سريعة. كل ذلك إجابة واحدة. أما ومضتان أو ثلاث ومضات بطيئة يمكن عدّها فشيء آخر: شبكة Wi-Fi أو الإنترنت.</translation>
    </message>
    <message>
        <source>A minute of watching</source>
        <translation>دقيقة من المراقبة</translation>
    </message>
    <message>
        <source>LED light RESET wait timer countdown flash minute rare seldom</source>
        <comment>words to search for</comment>
        <translation>LED ضوء RESET انتظار مؤقت عدّ تنازلي ومضة دقيقة نادر</translation>
    </message>
    <message>
        <source>A device that cannot reach the cloud tries again and again, and pauses longer each time. Its flash shows only at the tries: after some minutes it is easily missed. RESET brings the tries back.</source>
        <translation>الجهاز الذي لا يصل إلى السحابة يحاول مرة بعد مرة، ويطيل التوقف كل مرة. لا تظهر ومضته إلا عند المحاولات: بعد بضع دقائق يسهل أن تفوتك. يعيد RESET المحاولات.</translation>
    </message>
    <message>
        <source>Tap RESET once, and do not hold it. Nothing is lost by it.</source>
        <translation>اضغط ضغطة قصيرة واحدة على RESET ولا تُطل الضغط. لا يضيع بذلك شيء.</translation>
    </message>
    <message>
        <source>Start the minute. If the device is connected by USB, it starts by itself.</source>
        <translation>ابدأ الدقيقة. إذا كان الجهاز موصولًا عبر USB فستبدأ بنفسها.</translation>
    </message>
    <message>
        <source>Watch the lamp. You need not wait for the end: say what you saw as soon as you saw it.</source>
        <translation>راقب المصباح. لا حاجة إلى انتظار النهاية: قل ما رأيته فور رؤيته.</translation>
    </message>
    <message>
        <source>In the first seconds white, green and cyan in turn are the ordinary start.</source>
        <translation>في الثواني الأولى يكون تتابع الأبيض والأخضر والسماوي هو البدء المعتاد.</translation>
    </message>
    <message>
        <source>Why the program asks</source>
        <translation>لماذا يسأل البرنامج</translation>
    </message>
    <message>
        <source>question answer know unsure before happened power update</source>
        <comment>words to search for</comment>
        <translation>سؤال إجابة معرفة غير متأكد قبل حدث كهرباء تحديث</translation>
    </message>
    <message>
        <source>Some things no program can measure: what happened before, and what other devices do. Only what changes the advice is asked, and at most two questions follow the lamp.</source>
        <translation>بعض الأمور لا يستطيع أي برنامج قياسها: ما حدث من قبل، وما تفعله الأجهزة الأخرى. لا يُسأل إلا عما يغيّر النصيحة، ولا يتبع المصباحَ أكثرُ من سؤالين.</translation>
    </message>
    <message>
        <source>I do not know is a proper answer. You are not asked the same again for this device while the program runs.</source>
        <translation>«لا أعرف» إجابة مقبولة. لن يتكرر السؤال نفسه عن هذا الجهاز ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>Device OS and programs are written piece by piece. Cut short, the device waits in DFU mode, and the same repair finishes what is left.</source>
        <translation>يُكتب Device OS والبرامج قطعة قطعة. إذا انقطع ذلك انتظر الجهاز في وضع DFU، وأكمل الإصلاح نفسه ما بقي.</translation>
    </message>
    <message>
        <source>Nothing is lost. Keys are the old ones or the new ones, never a mixture, and the saved copy is on the disk.</source>
        <translation>لم يضع شيء. المفاتيح إما القديمة أو الجديدة، لا خليط منهما أبدًا، والنسخة المحفوظة على القرص.</translation>
    </message>
    <message>
        <source>Plug the same device in again, into any USB socket. The program recognises it, and the repair goes on where it stopped.</source>
        <translation>أعد توصيل الجهاز نفسه بأي منفذ USB. يتعرف عليه البرنامج، ويتابع الإصلاح من حيث توقف.</translation>
    </message>
    <message>
        <source>The program talks to the cloud that the sign-in page names, over an encrypted connection. It sends no statistics.</source>
        <translation>يتصل البرنامج عبر اتصال مشفّر بالسحابة المذكورة في صفحة تسجيل الدخول. ولا يرسل أي إحصاءات.</translation>
    </message>
    <message>
        <source>If you agreed to it, it looks once a day whether there is a newer version: it asks a web server for one small file, and sends nothing about you, your devices or this computer. It downloads no newer version. You can change this under About, on the first page.</source>
        <translation>إذا وافقت، فإنه يتحقق مرة في اليوم من وجود إصدار أحدث: يطلب من خادم ويب ملفًا صغيرًا واحدًا، ولا يرسل شيئًا عنك أو عن أجهزتك أو عن هذا الحاسوب. ولا ينزّل أي إصدار أحدث. يمكنك تغيير ذلك تحت «حول» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Wi-Fi networks are entered again and then looked up in the memory of the device. Where the copy is not enough for that, you are told before the undo starts.</source>
        <translation>تُدخل شبكات Wi-Fi من جديد ثم يُتحقق منها في ذاكرة الجهاز. وحيث لا تكفي النسخة المحفوظة لذلك، تُخبَر قبل أن يبدأ التراجع.</translation>
    </message>
    <message>
        <source>A device with older software does not tell Windows which driver it needs. The page about the connection then has a button that lets Windows use its own one; Windows asks once for permission. If that does not help, the page shows the steps to take by hand.</source>
        <translation>الجهاز ذو البرامج الأقدم لا يخبر Windows بأي برنامج تشغيل يحتاج إليه. عندها تعرض صفحة الاتصال زرًا يدع Windows يستخدم البرنامج الخاص به، ويطلب Windows الإذن مرة واحدة. إن لم يُفِد ذلك عرضت الصفحة الخطوات اليدوية.</translation>
    </message>
    <message>
        <source>The free tool Zadig can install the driver too, which is called WinUSB. Take care to choose the right line there: 2B04 D006 is a Photon in DFU mode, 2B04 D008 a P1. The name alone may be wrong.</source>
        <translation>يمكن للأداة المجانية Zadig أيضًا تثبيت برنامج التشغيل، واسمه WinUSB. احرص على اختيار السطر الصحيح فيها: 2B04 D006 هو Photon في وضع DFU، و2B04 D008 هو P1. قد يكون الاسم وحده خطأً.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Saved keys put back</source>
        <translation>أُعيدت المفاتيح المحفوظة</translation>
    </message>
    <message>
        <source>A copy was saved; nothing was changed</source>
        <translation>حُفظت نسخة؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>A device key was written from a file</source>
        <translation>كُتب مفتاح جهاز من ملف</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address were written</source>
        <translation>كُتب مفتاح السحابة وعنوانها</translation>
    </message>
    <message>
        <source>The cloud was told the device&apos;s key</source>
        <translation>أُبلغت السحابة بمفتاح الجهاز</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>كُتب وفُحص</translation>
    </message>
    <message>
        <source>The keys were sound; seen online</source>
        <translation>كانت المفاتيح سليمة؛ وظهر الجهاز متصلًا</translation>
    </message>
    <message>
        <source>Repaired and seen online</source>
        <translation>أُصلح وظهر متصلًا</translation>
    </message>
    <message>
        <source>The keys were sound; not seen online at that time</source>
        <translation>كانت المفاتيح سليمة؛ ولم يظهر الجهاز متصلًا حينها</translation>
    </message>
    <message>
        <source>Written and checked; not seen online at that time</source>
        <translation>كُتب وفُحص؛ ولم يظهر متصلًا حينها</translation>
    </message>
    <message>
        <source>Stopped by a fault; nothing was changed</source>
        <translation>أوقفته مشكلة؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Stopped half way by a fault</source>
        <translation>أوقفته مشكلة في منتصفه</translation>
    </message>
    <message>
        <source>Stopped on request; nothing was changed</source>
        <translation>أُوقف عند الطلب؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Stopped on request after a change</source>
        <translation>أُوقف عند الطلب بعد تغيير</translation>
    </message>
    <message>
        <source>Not finished: the program was closed in the middle</source>
        <translation>لم يكتمل: أُغلق البرنامج أثناء العمل</translation>
    </message>
    <message>
        <source>Both keys were sound.</source>
        <translation>كان المفتاحان سليمين.</translation>
    </message>
    <message>
        <source>Nothing was written to the device: there is nothing to undo.</source>
        <translation>لم يُكتب شيء على الجهاز: لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Its saved copy is missing or damaged: it cannot be undone.</source>
        <translation>نسخته المحفوظة مفقودة أو تالفة: لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Seen in your account</source>
        <translation>ظهر في حسابك</translation>
    </message>
    <message>
        <source>Firmware written and checked</source>
        <translation>كُتب البرنامج الثابت وفُحص</translation>
    </message>
    <message>
        <source>Wi-Fi settings changed</source>
        <translation>تغيّرت إعدادات Wi-Fi</translation>
    </message>
    <message>
        <source>What was there before was put back later.</source>
        <translation>أُعيد لاحقًا ما كان موجودًا من قبل.</translation>
    </message>
    <message>
        <source>An undo does not bring a network back. Enter the device&apos;s earlier network again.</source>
        <translation>لا يعيد التراجع أي شبكة. أدخل شبكة الجهاز السابقة من جديد.</translation>
    </message>
    <message>
        <source>The saved copy is not enough to enter these networks again: %1. The device keeps those of them that it still has.</source>
        <comment>names of Wi-Fi networks</comment>
        <translation>لا تكفي النسخة المحفوظة لإدخال هذه الشبكات من جديد: %1. ويحتفظ الجهاز بما لا يزال لديه منها.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is a public key. The device&apos;s private key is needed.</source>
        <translation>هذا مفتاح عام. المطلوب هو المفتاح الخاص بالجهاز.</translation>
    </message>
    <message>
        <source>This key is for another kind of device. An RSA key is needed.</source>
        <translation>هذا المفتاح لنوع آخر من الأجهزة. المطلوب مفتاح RSA.</translation>
    </message>
    <message>
        <source>The key in this file is locked with a password. A key without one is needed.</source>
        <translation>المفتاح في هذا الملف مقفل بكلمة مرور. المطلوب مفتاح من دونها.</translation>
    </message>
    <message>
        <source>The file ends too early. A part of the key is missing.</source>
        <translation>ينتهي الملف قبل أوانه. جزء من المفتاح مفقود.</translation>
    </message>
    <message>
        <source>The key in this file is damaged.</source>
        <translation>المفتاح في هذا الملف تالف.</translation>
    </message>
    <message>
        <source>There is no key in this file.</source>
        <translation>لا يوجد مفتاح في هذا الملف.</translation>
    </message>
    <message>
        <source>This key has %1 bits. A device key has 1024.</source>
        <translation>طول هذا المفتاح %1 بت. طول مفتاح الجهاز 1024.</translation>
    </message>
    <message>
        <source>The key is sound, but a device would read it wrongly and never connect with it.</source>
        <translation>المفتاح سليم، لكن الجهاز سيقرؤه خطأً ولن يتصل به أبدًا.</translation>
    </message>
    <message>
        <source>The file is too large to be a key file.</source>
        <translation>الملف أكبر من أن يكون ملف مفتاح.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file begins like a key and is cut off or damaged.</source>
        <translation>يبدأ الملف كأنه مفتاح، لكنه مبتور أو تالف.</translation>
    </message>
    <message>
        <source>This is a private key. The server&apos;s public key is needed.</source>
        <translation>هذا مفتاح خاص. المطلوب هو مفتاح الخادم العام.</translation>
    </message>
    <message>
        <source>This key has %1 bits. A server key has 2048.</source>
        <translation>طول هذا المفتاح %1 بت. طول مفتاح الخادم 2048.</translation>
    </message>
</context>
<context>
    <name>LampSheet</name>
    <message>
        <source>All patterns of the lamp</source>
        <translation>كل أنماط المصباح</translation>
    </message>
    <message>
        <source>Red SOS: what the number of long flashes after it tells</source>
        <translation>‏SOS أحمر: دلالة عدد الومضات الطويلة بعده</translation>
    </message>
    <message>
        <source>The strip shows three seconds of each pattern, or one round of a longer one. Two lamps: the pattern, and the flash that tells it apart.</source>
        <translation>يبيّن الشريط ثلاث ثوانٍ من كل نمط، أو دورة واحدة من نمط أطول. مصباحان: النمط، والومضة التي تميّزه.</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>Power</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Cloud keys</source>
        <translation>مفاتيح السحابة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>trouble here</source>
        <translation>المشكلة هنا</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Heals Particle Photons with damaged cloud keys.</source>
        <translation>يعالج أجهزة Particle Photon التي تلفت فيها مفاتيح السحابة.</translation>
    </message>
    <message>
        <source>Practise on a virtual device; nothing real is touched.</source>
        <translation>التدرّب على جهاز افتراضي؛ لا يُمسّ أي شيء حقيقي.</translation>
    </message>
    <message>
        <source>Address of the cloud&apos;s API.</source>
        <translation>عنوان واجهة API للسحابة.</translation>
    </message>
    <message>
        <source>Id of the device to repair.</source>
        <translation>معرّف الجهاز المراد إصلاحه.</translation>
    </message>
    <message>
        <source>Public key of the cloud that devices connect to.</source>
        <translation>المفتاح العام للسحابة التي تتصل بها الأجهزة.</translation>
    </message>
    <message>
        <source>Host that devices connect to.</source>
        <translation>المضيف الذي تتصل به الأجهزة.</translation>
    </message>
    <message>
        <source>Port that devices connect to.</source>
        <translation>المنفذ الذي تتصل به الأجهزة.</translation>
    </message>
    <message>
        <source>Where backups and journals are kept.</source>
        <translation>مكان حفظ النسخ الاحتياطية والسجلات.</translation>
    </message>
    <message>
        <source>Photon Rescue</source>
        <translation>Photon Rescue</translation>
    </message>
    <message>
        <source>How many times faster than life the virtual device is, 1 to 1000.</source>
        <translation>كم مرة يكون الجهاز الافتراضي أسرع من الواقع، من 1 إلى 1000.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>to do</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>ModuleText</name>
    <message>
        <source>Bootloader</source>
        <translation>برنامج الإقلاع</translation>
    </message>
    <message>
        <source>System part %1</source>
        <translation>جزء النظام %1</translation>
    </message>
    <message>
        <source>System and program in one</source>
        <translation>النظام والبرنامج معًا</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Radio software</source>
        <translation>برنامج اللاسلكي</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>الجزء %1</translation>
    </message>
    <message>
        <source>%1: damaged → version %2</source>
        <comment>a module</comment>
        <translation>%1: تالف ← الإصدار %2</translation>
    </message>
    <message>
        <source>%1: version %2, as before</source>
        <comment>a module</comment>
        <translation>%1: الإصدار %2، كما كان</translation>
    </message>
    <message>
        <source>%1: version %2 → %3</source>
        <comment>a module</comment>
        <translation>%1: الإصدار %2 ← %3</translation>
    </message>
    <message>
        <source>%1: version %2, written anew</source>
        <comment>a module</comment>
        <translation>%1: الإصدار %2، كُتب من جديد</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>عنوان هذا الحاسوب</translation>
    </message>
    <message>
        <source>The cloud&apos;s name</source>
        <translation>اسم السحابة</translation>
    </message>
    <message>
        <source>The way to the cloud for Photon and P1 (TCP port 5683)</source>
        <translation>الطريق إلى السحابة لأجهزة Photon وP1 (منفذ TCP رقم 5683)</translation>
    </message>
    <message>
        <source>The way to the cloud for newer devices (UDP port 5684)</source>
        <translation>الطريق إلى السحابة للأجهزة الأحدث (منفذ UDP رقم 5684)</translation>
    </message>
    <message>
        <source>The time from the internet</source>
        <translation>الوقت من الإنترنت</translation>
    </message>
    <message>
        <source>A sign-in page of the network</source>
        <translation>صفحة تسجيل دخول للشبكة</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Not looked at: this cloud has none.</source>
        <translation>لم يُفحص: ليس لهذه السحابة مثل ذلك.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>هذا الحاسوب ليس في أي شبكة.</translation>
    </message>
    <message>
        <source>This network has IPv6 only, which these devices do not know.</source>
        <translation>في هذه الشبكة IPv6 فقط، وهذه الأجهزة لا تعرفه.</translation>
    </message>
    <message>
        <source>The network does not know the name.</source>
        <translation>الشبكة لا تعرف الاسم.</translation>
    </message>
    <message>
        <source>Nobody answers who would know the name.</source>
        <translation>لا يستجيب أحد يعرف الاسم.</translation>
    </message>
    <message>
        <source>The network leads the name to a place of its own.</source>
        <translation>توجّه الشبكة الاسم إلى مكان خاص بها.</translation>
    </message>
    <message>
        <source>The network knows only an IPv6 address for the name.</source>
        <translation>لا تعرف الشبكة لهذا الاسم إلا عنوان IPv6.</translation>
    </message>
    <message>
        <source>The connection is turned down.</source>
        <translation>يُرفض الاتصال.</translation>
    </message>
    <message>
        <source>No answer comes.</source>
        <translation>لا يأتي رد.</translation>
    </message>
    <message>
        <source>There is no way there.</source>
        <translation>لا طريق إلى هناك.</translation>
    </message>
    <message>
        <source>The connection opens, and then nothing comes through it.</source>
        <translation>يُفتح الاتصال ثم لا يأتي عبره شيء.</translation>
    </message>
    <message>
        <source>The connection is cut as soon as it opens.</source>
        <translation>يُقطع الاتصال فور فتحه.</translation>
    </message>
    <message>
        <source>Somebody else answers there.</source>
        <translation>يستجيب هناك طرف آخر.</translation>
    </message>
    <message>
        <source>The time server has no time to give.</source>
        <translation>ليس لدى خادم الوقت وقت يعطيه.</translation>
    </message>
    <message>
        <source>The time comes, but this computer&apos;s clock is wrong.</source>
        <translation>يصل الوقت، لكن ساعة هذا الحاسوب خطأ.</translation>
    </message>
    <message>
        <source>The network wants a sign-in in a browser first.</source>
        <translation>تطلب الشبكة أولًا تسجيل الدخول في متصفح.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the device.</source>
        <translation>صِل هذا الحاسوب بشبكة الجهاز.</translation>
    </message>
    <message>
        <source>Turn IPv4 on in the router, or try the hotspot of a phone.</source>
        <translation>شغّل IPv4 في الموجّه، أو جرّب نقطة اتصال من هاتف.</translation>
    </message>
    <message>
        <source>Look for a name server (DNS) or a filter in the router&apos;s settings.</source>
        <translation>ابحث في إعدادات الموجّه عن خادم أسماء (DNS) أو مرشّح.</translation>
    </message>
    <message>
        <source>Have the port allowed in the router or firewall, or try the hotspot of a phone.</source>
        <translation>اطلب السماح بالمنفذ في الموجّه أو جدار الحماية، أو جرّب نقطة اتصال من هاتف.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time.</source>
        <translation>اضبط التاريخ والوقت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A device cannot sign in there: give it another network, such as a phone&apos;s hotspot.</source>
        <translation>لا يستطيع الجهاز تسجيل الدخول هناك: أعطه شبكة أخرى، مثل نقطة اتصال من هاتف.</translation>
    </message>
    <message>
        <source>The device&apos;s keys are good: the cloud accepted them from this computer.</source>
        <translation>مفاتيح الجهاز سليمة: قبلتها السحابة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If it does not come online, its Wi-Fi or the network is to blame.</source>
        <translation>إذا لم يتصل الجهاز بالسحابة فالسبب شبكة Wi-Fi الخاصة به أو الشبكة.</translation>
    </message>
    <message>
        <source>The cloud hung up: it could not read what the keys made, or does not take them.</source>
        <translation>قطعت السحابة الاتصال: لم تستطع قراءة ما أنتجته المفاتيح أو أنها لا تقبلها.</translation>
    </message>
    <message>
        <source>Repair the keys.</source>
        <translation>أصلح المفاتيح.</translation>
    </message>
    <message>
        <source>The cloud has another key on file than the device holds.</source>
        <translation>المفتاح المسجَّل في السحابة غير المفتاح الموجود في الجهاز.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer does not fit the cloud&apos;s key in the device.</source>
        <translation>رد السحابة لا يوافق مفتاح السحابة في الجهاز.</translation>
    </message>
    <message>
        <source>The device has no key of its own to try.</source>
        <translation>ليس للجهاز مفتاح خاص به لتجربته.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key in the device cannot be used.</source>
        <translation>لا يمكن استخدام مفتاح السحابة في الجهاز.</translation>
    </message>
    <message>
        <source>The cloud could not be reached from this computer, so the keys were not tried.</source>
        <translation>تعذّر الوصول إلى السحابة من هذا الحاسوب، ولذلك لم تُجرَّب المفاتيح.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>افحص الشبكة.</translation>
    </message>
    <message>
        <source>What answers there is no cloud for devices, so the keys were not tried.</source>
        <translation>ما يستجيب هناك ليس سحابة للأجهزة، ولذلك لم تُجرَّب المفاتيح.</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>Sign in with another account</source>
        <translation>تسجيل الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Look at the connection</source>
        <translation>الاطّلاع على الاتصال</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Go on with the repair</source>
        <translation>متابعة الإصلاح</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Write the system software</source>
        <translation>كتابة برنامج النظام</translation>
    </message>
    <message>
        <source>Prepare it for the maker</source>
        <translation>تجهيزه للصانع</translation>
    </message>
    <message>
        <source>Choose the Wi-Fi again</source>
        <translation>اختيار Wi-Fi من جديد</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>اختيار ملفات أخرى</translation>
    </message>
    <message>
        <source>Take it out for the repair</source>
        <translation>إخراجه للإصلاح</translation>
    </message>
</context>
<context>
    <name>PatternFacts</name>
    <message>
        <source>Hard fault</source>
        <translation>خطأ جسيم</translation>
    </message>
    <message>
        <source>The program on the device has a fault, or two parts of its software do not fit together.</source>
        <translation>في البرنامج الذي على الجهاز خطأ، أو أن جزأين من برنامجه غير متوافقين.</translation>
    </message>
    <message>
        <source>Non-maskable interrupt</source>
        <translation>مقاطعة غير قابلة للحجب</translation>
    </message>
    <message>
        <source>Rare. Treat it like 1.</source>
        <translation>نادر. تعامل معه كالرقم 1.</translation>
    </message>
    <message>
        <source>Memory manager fault</source>
        <translation>خطأ في إدارة الذاكرة</translation>
    </message>
    <message>
        <source>Bus fault</source>
        <translation>خطأ في الناقل</translation>
    </message>
    <message>
        <source>Usage fault</source>
        <translation>خطأ في الاستخدام</translation>
    </message>
    <message>
        <source>The software is often damaged, or its parts do not fit together.</source>
        <translation>كثيرًا ما يكون البرنامج تالفًا أو أجزاؤه غير متوافقة.</translation>
    </message>
    <message>
        <source>Invalid length</source>
        <translation>طول غير صالح</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>انتهاء البرنامج</translation>
    </message>
    <message>
        <source>The program on the device ended, which it must never do.</source>
        <translation>انتهى البرنامج الذي على الجهاز، ولا يجوز له ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Out of heap memory</source>
        <translation>نفاد ذاكرة الكومة</translation>
    </message>
    <message>
        <source>The program on the device uses more memory than there is.</source>
        <translation>يستخدم البرنامج الذي على الجهاز ذاكرة أكثر من المتاح.</translation>
    </message>
    <message>
        <source>SPI over-run</source>
        <translation>تجاوز في SPI</translation>
    </message>
    <message>
        <source>The program, or something connected to the device.</source>
        <translation>البرنامج أو شيء موصول بالجهاز.</translation>
    </message>
    <message>
        <source>Assertion failure</source>
        <translation>إخفاق تحقّق داخلي</translation>
    </message>
    <message>
        <source>The system software found something impossible; damaged Wi-Fi data can be behind it.</source>
        <translation>وجد برنامج النظام شيئًا مستحيلًا؛ قد تكون وراءه بيانات Wi-Fi تالفة.</translation>
    </message>
    <message>
        <source>Invalid case</source>
        <translation>حالة غير صالحة</translation>
    </message>
    <message>
        <source>The system software. A newer one may help.</source>
        <translation>برنامج النظام. قد يفيد إصدار أحدث.</translation>
    </message>
    <message>
        <source>Pure virtual call</source>
        <translation>استدعاء افتراضي محض</translation>
    </message>
    <message>
        <source>The program on the device has a fault.</source>
        <translation>في البرنامج الذي على الجهاز خطأ.</translation>
    </message>
    <message>
        <source>Stack overflow</source>
        <translation>تجاوز سعة المكدس</translation>
    </message>
    <message>
        <source>Heap error</source>
        <translation>خطأ في الكومة</translation>
    </message>
    <message>
        <source>Secure fault</source>
        <translation>خطأ أمان</translation>
    </message>
    <message>
        <source>The program or the system software; only on the newest devices.</source>
        <translation>البرنامج أو برنامج النظام؛ في أحدث الأجهزة فقط.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>a list of devices</comment>
        <translation>كل الأجهزة عدا %1</translation>
    </message>
    <message>
        <source>From Device OS %1 on.</source>
        <translation>بدءًا من Device OS %1.</translation>
    </message>
    <message>
        <source>%1: from Device OS %2 on.</source>
        <comment>a list of devices, a version</comment>
        <translation>في %1: بدءًا من Device OS %2.</translation>
    </message>
    <message>
        <source>Up to Device OS %1.</source>
        <translation>حتى Device OS %1.</translation>
    </message>
    <message>
        <source>Comes after RESET is pressed.</source>
        <translation>يظهر بعد الضغط على RESET.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and one second has passed.</source>
        <translation>يظهر عند الضغط مطولًا على الزر الثاني مع ضغطة قصيرة على RESET، بعد ثانية واحدة.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and three seconds have passed.</source>
        <translation>يظهر عند الضغط مطولًا على الزر الثاني مع ضغطة قصيرة على RESET، بعد ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and six to seven seconds have passed.</source>
        <translation>يظهر عند الضغط مطولًا على الزر الثاني مع ضغطة قصيرة على RESET، بعد ست ثوانٍ إلى سبع.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and ten seconds have passed.</source>
        <translation>يظهر عند الضغط مطولًا على الزر الثاني مع ضغطة قصيرة على RESET، بعد عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Comes when the second button is held for three seconds.</source>
        <translation>يظهر عند الضغط مطولًا على الزر الثاني ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Comes when the second button is held for ten seconds.</source>
        <translation>يظهر عند الضغط مطولًا على الزر الثاني عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Comes when the second button is tapped.</source>
        <translation>يظهر عند ضغطة قصيرة على الزر الثاني.</translation>
    </message>
    <message>
        <source>Comes when the second button is tapped twice.</source>
        <translation>يظهر عند ضغطتين قصيرتين على الزر الثاني.</translation>
    </message>
    <message>
        <source>Comes when a computer sends software through the cable.</source>
        <translation>يظهر عندما يرسل حاسوب برنامجًا عبر الكابل.</translation>
    </message>
    <message>
        <source>Comes when an app or the console asks for it.</source>
        <translation>يظهر عندما يطلبه تطبيق أو لوحة التحكم.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Blinking</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>وامض</translation>
    </message>
    <message>
        <source>Breathing</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>نابض</translation>
    </message>
    <message>
        <source>More than one colour, or a short flash of another</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>أكثر من لون، أو ومضة قصيرة من لون آخر</translation>
    </message>
    <message>
        <source>On %1.</source>
        <comment>on which devices a pattern is seen</comment>
        <translation>في %1.</translation>
    </message>
    <message>
        <source>On %1. %2</source>
        <comment>on which devices a pattern is seen, a sentence about versions</comment>
        <translation>في %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>devices, what the pattern means on them</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>how many long flashes, the crash, what is behind it</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>PatternMeaning</name>
    <message>
        <source>The device has no power, or it sleeps because its program says so.</source>
        <translation>لا تصل الكهرباء إلى الجهاز، أو أنه في سكون لأن برنامجه يطلب ذلك.</translation>
    </message>
    <message>
        <source>The device starts. That takes about a second; if the white stays, the start hangs, often because the power is too weak.</source>
        <translation>الجهاز يبدأ التشغيل. يستغرق ذلك نحو ثانية؛ إذا بقي الأبيض فقد علق البدء، وكثيرًا ما يكون ذلك لضعف الكهرباء.</translation>
    </message>
    <message>
        <source>The device makes a new key for itself, because it found none. The cloud has to be told the new key.</source>
        <translation>ينشئ الجهاز لنفسه مفتاحًا جديدًا لأنه لم يجد مفتاحًا. يجب إبلاغ السحابة بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>The radio is off: the program on the device does not want Wi-Fi now.</source>
        <translation>الاتصال اللاسلكي متوقف: البرنامج على الجهاز لا يريد Wi-Fi الآن.</translation>
    </message>
    <message>
        <source>Listening mode: the device waits to be told a Wi-Fi name and password.</source>
        <translation>وضع الاستماع: ينتظر الجهاز اسم شبكة Wi-Fi وكلمة المرور.</translation>
    </message>
    <message>
        <source>The device looks for its Wi-Fi and joins it. If this goes on, the Wi-Fi is out of reach or its password has changed.</source>
        <translation>يبحث الجهاز عن شبكة Wi-Fi وينضم إليها. إذا استمر ذلك فالشبكة بعيدة أو تغيّرت كلمة المرور.</translation>
    </message>
    <message>
        <source>The device is in the Wi-Fi and waits for an address from the router.</source>
        <translation>الجهاز داخل شبكة Wi-Fi وينتظر عنوانًا من الموجّه.</translation>
    </message>
    <message>
        <source>The device is in the Wi-Fi but not in the cloud: its program did not ask for the cloud, or keeps the device too busy.</source>
        <translation>الجهاز داخل شبكة Wi-Fi ولكن ليس في السحابة: لم يطلب برنامجه السحابة، أو أنه يشغل الجهاز أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The device looks for the cloud, or pauses before its next try. Its Wi-Fi works.</source>
        <translation>يبحث الجهاز عن السحابة أو يتوقف قليلًا قبل المحاولة التالية. شبكة Wi-Fi تعمل.</translation>
    </message>
    <message>
        <source>The device has reached the cloud, and the two check each other&apos;s keys. That takes a few seconds.</source>
        <translation>وصل الجهاز إلى السحابة، وكل منهما يتحقق من مفاتيح الآخر. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The device reached the cloud, and the cloud hung up. Most often a cloud key is damaged; a strict firewall can look the same.</source>
        <translation>وصل الجهاز إلى السحابة فقطعت الاتصال. غالبًا ما يكون السبب تلف أحد المفاتيح: مفتاح السحابة أو مفتاح الجهاز؛ وقد يبدو جدار حماية صارم بالشكل نفسه.</translation>
    </message>
    <message>
        <source>The device could not read the cloud&apos;s answer. Its own key is probably damaged.</source>
        <translation>لم يستطع الجهاز قراءة رد السحابة. مفتاحه الخاص تالف على الأرجح.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer did not match the key the device has of it. That key is damaged, or belongs to another cloud.</source>
        <translation>لم يطابق رد السحابة مفتاحها الموجود في الجهاز. ذلك المفتاح تالف أو تابع لسحابة أخرى.</translation>
    </message>
    <message>
        <source>The Wi-Fi works, but the device finds no internet behind it.</source>
        <translation>شبكة Wi-Fi تعمل، لكن الجهاز لا يجد الإنترنت خلفها.</translation>
    </message>
    <message>
        <source>The internet works, but the cloud is not reached: something blocks the way, or the cloud&apos;s key or address in the device is wrong.</source>
        <translation>الإنترنت يعمل، لكن لا يمكن الوصول إلى السحابة: شيء ما يحجبها، أو أن مفتاح السحابة أو عنوانها في الجهاز خطأ.</translation>
    </message>
    <message>
        <source>The device is connected to the cloud. All is well.</source>
        <translation>الجهاز متصل بالسحابة. كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Safe mode: the device is connected, and its own program does not run.</source>
        <translation>الوضع الآمن: الجهاز متصل، وبرنامجه لا يعمل.</translation>
    </message>
    <message>
        <source>DFU mode, in which the computer can read and repair the device. RESET leads out of it.</source>
        <translation>وضع DFU، وفيه يستطيع الحاسوب قراءة الجهاز وإصلاحه. RESET يُخرج منه.</translation>
    </message>
    <message>
        <source>A button is held during the start. Letting go now puts the factory program back, on devices that hold one.</source>
        <translation>زر مضغوط أثناء البدء. تركه الآن يعيد برنامج المصنع، في الأجهزة التي تحمل واحدًا.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now makes the device forget its Wi-Fi.</source>
        <translation>ضُغط زر عشر ثوانٍ أثناء البدء. تركه الآن يجعل الجهاز ينسى شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Somebody asked the device, by an app or the console, to show which one it is. Nothing is wrong.</source>
        <translation>طلب أحدهم من الجهاز، عبر تطبيق أو لوحة التحكم، أن يُظهر أيّ جهاز هو. لا يوجد خلل.</translation>
    </message>
    <message>
        <source>The software on the device has crashed. It starts again after the flashes.</source>
        <translation>تعطّل البرنامج على الجهاز. سيبدأ من جديد بعد الومضات.</translation>
    </message>
    <message>
        <source>The device forgets its Wi-Fi, because a button was held long enough. It takes about a second.</source>
        <translation>ينسى الجهاز شبكة Wi-Fi لأن زرًّا ضُغط مدة كافية. يستغرق ذلك نحو ثانية.</translation>
    </message>
    <message>
        <source>The radio is on, and the device does not join a network, because its program has not asked for it.</source>
        <translation>الاتصال اللاسلكي يعمل، لكن الجهاز لا ينضم إلى شبكة لأن برنامجه لم يطلبها.</translation>
    </message>
    <message>
        <source>The device hangs while it waits for its Wi-Fi data.</source>
        <translation>يتوقف الجهاز عن العمل وهو ينتظر بيانات Wi-Fi.</translation>
    </message>
    <message>
        <source>The device hangs while it joins its network. Very old software shows this when the Wi-Fi password is wrong.</source>
        <translation>يتوقف الجهاز عن العمل وهو ينضم إلى شبكته. البرنامج القديم جدًا يُظهر ذلك عندما تكون كلمة المرور لشبكة Wi-Fi خطأ.</translation>
    </message>
    <message>
        <source>The device shows how strong its mobile signal is: the more pulses, up to five, the stronger.</source>
        <translation>يُظهر الجهاز قوة إشارة الجوّال: كلما زادت النبضات، حتى خمس، كانت أقوى.</translation>
    </message>
    <message>
        <source>The software on the device hangs.</source>
        <translation>توقف البرنامج على الجهاز عن العمل.</translation>
    </message>
    <message>
        <source>A button is held during the start. Letting go now leads to safe mode.</source>
        <translation>زر مضغوط أثناء البدء. تركه الآن يؤدي إلى الوضع الآمن.</translation>
    </message>
    <message>
        <source>New software is coming in. Leave the power on until the device has restarted.</source>
        <translation>يصل برنامج جديد. لا تفصل الكهرباء حتى يعيد الجهاز التشغيل.</translation>
    </message>
    <message>
        <source>New software is being installed. Leave the power on until the device has restarted.</source>
        <translation>يجري تثبيت برنامج جديد. لا تفصل الكهرباء حتى يعيد الجهاز التشغيل.</translation>
    </message>
    <message>
        <source>New software is being put in its place. The lamp may then be dark for up to a minute: leave the power on.</source>
        <translation>يوضع برنامج جديد في مكانه. قد ينطفئ المصباح أثناء ذلك مدة تصل إلى دقيقة: لا تفصل الكهرباء.</translation>
    </message>
    <message>
        <source>A computer loads software into the device over the cable, or an update hangs.</source>
        <translation>يحمّل حاسوب برنامجًا إلى الجهاز عبر الكابل، أو توقف تحديث في منتصفه.</translation>
    </message>
    <message>
        <source>The start program of the device hangs, often because the power is too weak.</source>
        <translation>توقف برنامج بدء التشغيل في الجهاز عن العمل، وكثيرًا ما يكون ذلك لضعف الكهرباء.</translation>
    </message>
    <message>
        <source>A Tracker in its own colours: yellow while it connects to the cloud, then green with a good signal and yellow with a weak one.</source>
        <translation>جهاز Tracker بألوانه الخاصة: أصفر وهو يتصل بالسحابة، ثم أخضر مع إشارة جيدة وأصفر مع إشارة ضعيفة.</translation>
    </message>
    <message>
        <source>The radio of a Core is being updated. Leave the power on; it can take several minutes.</source>
        <translation>يجري تحديث وحدة الاتصال اللاسلكي في Core. لا تفصل الكهرباء؛ قد يستغرق ذلك عدة دقائق.</translation>
    </message>
    <message>
        <source>The device could not forget its Wi-Fi.</source>
        <translation>لم يستطع الجهاز أن ينسى شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>The software on the device has crashed so badly that it cannot even show why. A small red lamp beside this one only tells that a battery is being charged.</source>
        <translation>تعطّل البرنامج على الجهاز تعطّلًا شديدًا لا يستطيع معه إظهار السبب. أما المصباح الأحمر الصغير بجانبه فيدلّ فقط على شحن بطارية.</translation>
    </message>
    <message>
        <source>A Tracker in its own colours joins the mobile network.</source>
        <translation>جهاز Tracker بألوانه الخاصة ينضم إلى شبكة الجوّال.</translation>
    </message>
    <message>
        <source>The device switches itself off, because its button was pressed twice.</source>
        <translation>يُطفئ الجهاز نفسه لأن زره ضُغط مرتين.</translation>
    </message>
    <message>
        <source>The device restarts again and again. Most often the power is too weak: a cable, a battery or a hub.</source>
        <translation>يعيد الجهاز التشغيل مرة بعد مرة. غالبًا ما تكون الكهرباء أضعف من اللازم: كابل أو بطارية أو موزّع.</translation>
    </message>
    <message>
        <source>The device does not reach the cloud, and begins again with its network each time it has given up.</source>
        <translation>لا يصل الجهاز إلى السحابة، ويبدأ من الشبكة من جديد كلما كفّ عن المحاولة.</translation>
    </message>
    <message>
        <source>The device gives up joining its network and waits to be told another one. The stored Wi-Fi data is wrong or gone.</source>
        <translation>يكفّ الجهاز عن الانضمام إلى شبكته وينتظر أن يُعطى غيرها. بيانات Wi-Fi المخزَّنة خطأ أو مفقودة.</translation>
    </message>
    <message>
        <source>The device tries the same update again and again, and each time it fails. One round takes minutes.</source>
        <translation>يحاول الجهاز التحديث نفسه مرة بعد مرة ويفشل كل مرة. تستغرق الدورة الواحدة دقائق.</translation>
    </message>
    <message>
        <source>The program on the device controls the lamp itself. In safe mode the lamp tells the truth again.</source>
        <translation>البرنامج على الجهاز يتحكم في المصباح بنفسه. في الوضع الآمن يعود المصباح إلى قول الحقيقة.</translation>
    </message>
    <message>
        <source>The start program of the device, the bootloader, is missing. The small blue lamp otherwise belongs to the program on the device.</source>
        <translation>برنامج بدء التشغيل في الجهاز، وهو برنامج الإقلاع، مفقود. المصباح الأزرق الصغير يتبع في غير ذلك البرنامج الذي على الجهاز.</translation>
    </message>
    <message>
        <source>The device starts. White that stays after a factory reset says that the reset is complete.</source>
        <translation>الجهاز يبدأ التشغيل. إذا بقي الأبيض بعد إعادة ضبط المصنع فهذا يعني أنها اكتملت.</translation>
    </message>
    <message>
        <source>A factory reset is under way: leave the power on.</source>
        <translation>تجري إعادة ضبط المصنع: لا تفصل الكهرباء.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now brings the factory program back and makes the device forget its Wi-Fi.</source>
        <translation>ضُغط زر عشر ثوانٍ أثناء البدء. تركه الآن يعيد برنامج المصنع ويجعل الجهاز ينسى شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now sets the settings of the device back.</source>
        <translation>ضُغط زر عشر ثوانٍ أثناء البدء. تركه الآن يعيد إعدادات الجهاز إلى أصلها.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now makes the device forget its networks and its settings; its key stays.</source>
        <translation>ضُغط زر عشر ثوانٍ أثناء البدء. تركه الآن يجعل الجهاز ينسى شبكاته وإعداداته؛ ويبقى مفتاحه.</translation>
    </message>
    <message>
        <source>The device starts. If this stays after RESET is pressed, its radio is broken or its software damaged.</source>
        <translation>الجهاز يبدأ التشغيل. إذا بقي الأمر كذلك بعد الضغط على RESET فوحدة الاتصال اللاسلكي معطوبة أو البرنامج تالف.</translation>
    </message>
    <message>
        <source>The modem is off: the program on the device does not want a network now.</source>
        <translation>المودم متوقف: البرنامج الذي على الجهاز لا يريد شبكة الآن.</translation>
    </message>
    <message>
        <source>The device finds no SIM card: it is missing or loose. Or a button was held, and it waits to be told something.</source>
        <translation>لا يجد الجهاز بطاقة SIM: إنها مفقودة أو غير ثابتة. أو ضُغط زر وهو ينتظر أن يُعطى شيئًا.</translation>
    </message>
    <message>
        <source>The device finds no SIM card, its set-up was not completed, or a button was held.</source>
        <translation>لا يجد الجهاز بطاقة SIM، أو لم يكتمل إعداده، أو ضُغط زر.</translation>
    </message>
    <message>
        <source>Listening mode: the device waits to be told its network, or its set-up was not completed.</source>
        <translation>وضع الاستماع: ينتظر الجهاز أن يُعطى شبكته، أو لم يكتمل إعداده.</translation>
    </message>
    <message>
        <source>The device forgets which SIM card and which access point it was told to use, because a button was held long enough.</source>
        <translation>ينسى الجهاز بطاقة SIM ونقطة الوصول اللتين أُعطيتا له، لأن زرًّا ضُغط مدة كافية.</translation>
    </message>
    <message>
        <source>The modem is on, and the device has not joined a mobile network.</source>
        <translation>المودم يعمل، ولم ينضم الجهاز إلى شبكة جوّال.</translation>
    </message>
    <message>
        <source>The device has been told its Wi-Fi and goes on in a moment.</source>
        <translation>أُعطي الجهاز شبكة Wi-Fi وسيتابع بعد لحظة.</translation>
    </message>
    <message>
        <source>The device joins a mobile network. That can take several minutes; if it goes on, check the antenna, the SIM card and the reception.</source>
        <translation>ينضم الجهاز إلى شبكة جوّال. قد يستغرق ذلك عدة دقائق؛ إذا استمر فافحص الهوائي وبطاقة SIM والتغطية.</translation>
    </message>
    <message>
        <source>The device has joined the mobile network but not the cloud: its program did not ask for the cloud, or keeps the device too busy.</source>
        <translation>انضم الجهاز إلى شبكة الجوّال ولكن ليس إلى السحابة: لم يطلب برنامجه السحابة، أو أنه يشغل الجهاز أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A button is held during the start. Letting go now puts the factory program back.</source>
        <translation>زر مضغوط أثناء البدء. تركه الآن يعيد برنامج المصنع.</translation>
    </message>
    <message>
        <source>The device looks for the cloud, or pauses before its next try. The mobile network works.</source>
        <translation>يبحث الجهاز عن السحابة أو يتوقف قليلًا قبل المحاولة التالية. شبكة الجوّال تعمل.</translation>
    </message>
    <message>
        <source>The device reached the cloud, and one of the two could not read the other. Most often a cloud key is damaged.</source>
        <translation>وصل الجهاز إلى السحابة، ولم يستطع أحدهما قراءة الآخر. غالبًا ما يكون أحد مفاتيح السحابة تالفًا.</translation>
    </message>
    <message>
        <source>The Wi-Fi works, but the device finds no internet behind it. On this device the flashes are red.</source>
        <translation>شبكة Wi-Fi تعمل، لكن الجهاز لا يجد الإنترنت خلفها. في هذا الجهاز تكون الومضات حمراء.</translation>
    </message>
    <message>
        <source>The mobile network is joined, but the device finds no internet behind it.</source>
        <translation>انضم الجهاز إلى شبكة الجوّال، لكنه لا يجد الإنترنت خلفها.</translation>
    </message>
    <message>
        <source>The internet works, but the cloud is not reached. On this device the flashes are red.</source>
        <translation>الإنترنت يعمل، لكن لا يمكن الوصول إلى السحابة. في هذا الجهاز تكون الومضات حمراء.</translation>
    </message>
    <message>
        <source>The internet works, but the cloud is not reached, or one of the cloud keys in the device is damaged: on this device both look the same.</source>
        <translation>الإنترنت يعمل، لكن لا يمكن الوصول إلى السحابة، أو أن أحد مفاتيح السحابة في الجهاز تالف: في هذا الجهاز يبدو الأمران متشابهين.</translation>
    </message>
    <message>
        <source>The connection was lost while new software came in. RESET starts the old one.</source>
        <translation>انقطع الاتصال أثناء وصول برنامج جديد. RESET يشغّل القديم.</translation>
    </message>
    <message>
        <source>If it is a small lamp beside the coloured one, a battery is being charged. If it is the coloured one, the software has crashed badly.</source>
        <translation>إذا كان مصباحًا صغيرًا بجانب الملوّن فهناك بطارية تُشحن. وإذا كان المصباح الملوّن فقد تعطّل البرنامج تعطّلًا شديدًا.</translation>
    </message>
</context>
<context>
    <name>PickText</name>
    <message>
        <source>Dark</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>not lit at all</source>
        <translation>لا يضيء أبدًا</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>lit, and nothing changes</source>
        <translation>مضيء ولا يتغيّر شيء</translation>
    </message>
    <message>
        <source>Blinking</source>
        <translation>وامض</translation>
    </message>
    <message>
        <source>on and off, without fading</source>
        <translation>تشغيل وإطفاء من دون تدرّج</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>نابض</translation>
    </message>
    <message>
        <source>fades slowly in and out</source>
        <translation>يشتد ويخفت ببطء</translation>
    </message>
    <message>
        <source>More than one colour</source>
        <translation>أكثر من لون</translation>
    </message>
    <message>
        <source>or a short flash of another colour</source>
        <translation>أو ومضة قصيرة من لون آخر</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>لون آخر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>like a brake light</source>
        <translation>كضوء المكابح</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>between red and yellow</source>
        <translation>بين الأحمر والأصفر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>like a lemon</source>
        <translation>كالليمون</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>like fresh grass</source>
        <translation>كالعشب الطري</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>light blue, nearly green</source>
        <translation>أزرق فاتح، قريب من الأخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>dark, deep blue</source>
        <translation>أزرق داكن عميق</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>pink, violet</source>
        <translation>وردي أو بنفسجي</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>all colours at once</source>
        <translation>كل الألوان معًا</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>very dim white</source>
        <translation>أبيض خافت جدًا</translation>
    </message>
    <message>
        <source>Over in a blink</source>
        <translation>ومضة بلمح البصر</translation>
    </message>
    <message>
        <source>one flash or a few quick flickers, a quarter of a second in all</source>
        <translation>ومضة واحدة أو بضع رفّات سريعة، ربع ثانية في المجموع</translation>
    </message>
    <message>
        <source>Slow enough to count</source>
        <translation>بطيئة يمكن عدّها</translation>
    </message>
    <message>
        <source>two or three flashes, a second or more in all</source>
        <translation>ومضتان أو ثلاث ومضات، ثانية أو أكثر في المجموع</translation>
    </message>
    <message>
        <source>No flash</source>
        <translation>لا ومضة</translation>
    </message>
    <message>
        <source>only one colour at a time</source>
        <translation>لون واحد فقط في كل مرة</translation>
    </message>
    <message>
        <source>It changed</source>
        <translation>تغيّر المصباح</translation>
    </message>
    <message>
        <source>describe the lamp again as it is now</source>
        <translation>صِف المصباح من جديد كما هو الآن</translation>
    </message>
    <message>
        <source>Cyan with a warm flash</source>
        <translation>سماوي مع ومضة دافئة</translation>
    </message>
    <message>
        <source>red, orange or yellow, now and then</source>
        <translation>أحمر أو برتقالي أو أصفر، من حين إلى آخر</translation>
    </message>
    <message>
        <source>Choose what comes nearest.</source>
        <translation>اختر الأقرب.</translation>
    </message>
    <message numerus="yes">
        <source>fades in and out, %n s from bright to bright</source>
        <translation>
            <numerusform>يشتد ويخفت، %Ln ث من سطوع إلى سطوع</numerusform>
            <numerusform>يشتد ويخفت، ثانية واحدة من سطوع إلى سطوع</numerusform>
            <numerusform>يشتد ويخفت، ثانيتان من سطوع إلى سطوع</numerusform>
            <numerusform>يشتد ويخفت، %Ln ث من سطوع إلى سطوع</numerusform>
            <numerusform>يشتد ويخفت، %Ln ث من سطوع إلى سطوع</numerusform>
            <numerusform>يشتد ويخفت، %Ln ث من سطوع إلى سطوع</numerusform>
        </translation>
    </message>
    <message>
        <source>the flash is over in a quarter of a second</source>
        <translation>تمر الومضة في ربع ثانية</translation>
    </message>
    <message>
        <source>two flashes, each as long as the dark between them</source>
        <translation>ومضتان، مدة كل منهما كمدة الظلام بينهما</translation>
    </message>
    <message>
        <source>three flashes, each as long as the dark between them</source>
        <translation>ثلاث ومضات، مدة كل منها كمدة الظلام بينها</translation>
    </message>
    <message>
        <source>flickers without rhythm</source>
        <translation>يرتجف بلا إيقاع</translation>
    </message>
    <message>
        <source>again and again, with a pause between</source>
        <translation>مرة بعد مرة، مع توقف بينها</translation>
    </message>
    <message>
        <source>races for a second or two, ten times a second</source>
        <translation>يتوالى بسرعة كبيرة ثانية أو اثنتين، عشر مرات في الثانية</translation>
    </message>
    <message>
        <source>another colour ten times a second</source>
        <translation>لون آخر عشر مرات في الثانية</translation>
    </message>
    <message>
        <source>dim, with up to five short bright flashes</source>
        <translation>خافت، مع ما يصل إلى خمس ومضات ساطعة قصيرة</translation>
    </message>
    <message>
        <source>the same round again and again</source>
        <translation>الدورة نفسها مرة بعد مرة</translation>
    </message>
    <message>
        <source>fades in and out, or stays lit</source>
        <translation>يشتد ويخفت، أو يبقى مضيئًا</translation>
    </message>
    <message>
        <source>none of the others fits</source>
        <translation>لا يناسب أي من الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>lit half the time, %n times a second</source>
        <translation>
            <numerusform>مضيء نصف الوقت، %Ln مرة في الثانية</numerusform>
            <numerusform>مضيء نصف الوقت، مرة واحدة في الثانية</numerusform>
            <numerusform>مضيء نصف الوقت، مرتين في الثانية</numerusform>
            <numerusform>مضيء نصف الوقت، %Ln مرات في الثانية</numerusform>
            <numerusform>مضيء نصف الوقت، %Ln مرة في الثانية</numerusform>
            <numerusform>مضيء نصف الوقت، %Ln مرة في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>on and off in a rhythm of its own</source>
        <translation>تشغيل وإطفاء بإيقاع خاص</translation>
    </message>
    <message>
        <source>Which rhythm comes nearest?</source>
        <translation>أي إيقاع هو الأقرب؟</translation>
    </message>
    <message>
        <source>One colour at different speeds, each shown at its true speed. The strip below each shows three seconds.</source>
        <translation>لون واحد بسرعات مختلفة، كل منها بسرعته الحقيقية. يبيّن الشريط تحت كل صورة ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>How long does the flash last?</source>
        <translation>كم تدوم الومضة؟</translation>
    </message>
    <message>
        <source>Red, orange or yellow, once or more often: only the time counts.</source>
        <translation>حمراء أو برتقالية أو صفراء، مرة أو أكثر: المدة وحدها هي المهمة.</translation>
    </message>
    <message>
        <source>How many slow flashes are there?</source>
        <translation>كم عدد الومضات البطيئة؟</translation>
    </message>
    <message>
        <source>Count them between two stretches of cyan.</source>
        <translation>عُدّها بين فترتين من السماوي.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>the program goes by what it can measure</source>
        <translation>يعتمد البرنامج على ما يستطيع قياسه</translation>
    </message>
    <message>
        <source>watch it for a minute, with help</source>
        <translation>راقبه دقيقة بمساعدة البرنامج</translation>
    </message>
    <message>
        <source>Look at the lamp, not here, and tap along for a while.</source>
        <translation>انظر إلى المصباح لا إلى هنا، واضغط معه بعض الوقت.</translation>
    </message>
    <message>
        <source>It is too fast to follow by hand: five times a second, or faster.</source>
        <translation>إنه أسرع من أن تتابعه اليد: خمس مرات في الثانية أو أكثر.</translation>
    </message>
    <message>
        <source>Your taps fit blinking five times a second best.</source>
        <translation>ضغطاتك أقرب إلى وميض خمس مرات في الثانية.</translation>
    </message>
    <message>
        <source>Your taps fit blinking twice a second best.</source>
        <translation>ضغطاتك أقرب إلى وميض مرتين في الثانية.</translation>
    </message>
    <message>
        <source>Your taps fit breathing best.</source>
        <translation>ضغطاتك أقرب إلى النبض.</translation>
    </message>
    <message>
        <source>Your taps fit two slow flashes best.</source>
        <translation>ضغطاتك أقرب إلى ومضتين بطيئتين.</translation>
    </message>
    <message>
        <source>Your taps fit three slow flashes best.</source>
        <translation>ضغطاتك أقرب إلى ثلاث ومضات بطيئة.</translation>
    </message>
    <message>
        <source>Your taps fit no rhythm that a lamp of this kind has.</source>
        <translation>لا تطابق ضغطاتك أي إيقاع لمصباح من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation>سيبقى</translation>
    </message>
    <message>
        <source>Leave the USB cable in until the program says that it is done. If it comes out, plug the same device in again: the repair goes on. The device holds the old keys or the new ones, never a mixture.</source>
        <translation>اترك كابل USB موصولًا حتى يقول البرنامج إن العمل انتهى. إذا انفصل فصِل الجهاز نفسه مرة أخرى: سيتواصل الإصلاح. يحمل الجهاز المفاتيح القديمة أو الجديدة، ولا يحمل خليطًا منها أبدًا.</translation>
    </message>
    <message>
        <source>What this repair does</source>
        <translation>ما يفعله هذا الإصلاح</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>What the lamp does</source>
        <translation>ما يفعله المصباح</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>في أثناء ذلك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Will change, where needed</source>
        <translation>سيتغيّر، عند الحاجة</translation>
    </message>
    <message>
        <source>Leave the USB cable in until the program says that it is done. If it comes out, plug the same device in again: the repair goes on.</source>
        <translation>اترك كابل USB موصولًا حتى يقول البرنامج إن العمل انتهى. إذا انفصل فصِل الجهاز نفسه مرة أخرى: سيتواصل الإصلاح.</translation>
    </message>
    <message>
        <source>A copy of what is there is saved on this computer before anything is written. At the end, &quot;Undo&quot; puts it back.</source>
        <translation>تُحفظ على هذا الحاسوب نسخة مما في الجهاز قبل كتابة أي شيء. وفي النهاية يعيدها زر «تراجع».</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>The keys are read and judged first. What is sound stays as it is.</source>
        <translation>تُقرأ المفاتيح وتُفحص أولًا. ما كان سليمًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>Repair the keys</source>
        <translation>إصلاح المفاتيح</translation>
    </message>
    <message>
        <source>Start repair</source>
        <translation>بدء الإصلاح</translation>
    </message>
    <message>
        <source>The device keeps its key. The cloud learns the public half of it, and no new key is made.</source>
        <translation>يحتفظ الجهاز بمفتاحه. تعرف السحابة نصفه العام، ولا يُنشأ مفتاح جديد.</translation>
    </message>
    <message>
        <source>Tell the cloud its key</source>
        <translation>إبلاغ السحابة بمفتاحه</translation>
    </message>
    <message>
        <source>The device&apos;s side is repaired here. A note with its public key then lets the maker of the product tell the cloud.</source>
        <translation>يُصلَح هنا جانب الجهاز. ثم تتيح مذكّرة بمفتاحه العام لصانع المنتج إبلاغ السحابة به.</translation>
    </message>
    <message>
        <source>The address and the key of Particle&apos;s cloud take the place of the other cloud&apos;s.</source>
        <translation>يحل عنوان سحابة Particle ومفتاحها محل عنوان السحابة الأخرى ومفتاحها.</translation>
    </message>
    <message>
        <source>Move it back</source>
        <translation>إعادة نقله</translation>
    </message>
    <message>
        <source>The system software comes first: a damaged one would harm the keys again. What is sound stays as it is.</source>
        <translation>برنامج النظام أولًا: إذا كان تالفًا أضرّ بالمفاتيح من جديد. ما كان سليمًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>Repair software and keys</source>
        <translation>إصلاح برنامج النظام والمفاتيح</translation>
    </message>
    <message>
        <source>Every part is looked at, and written only where it is damaged or old. What was written is read back.</source>
        <translation>يُفحص كل جزء، ولا يُكتب إلا إذا كان تالفًا أو قديمًا. وما كُتب يُقرأ للتحقق.</translation>
    </message>
    <message>
        <source>Write the system software</source>
        <translation>كتابة برنامج النظام</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>Nothing is written to the device. The cloud adds it to your account while it is online.</source>
        <translation>لا يُكتب شيء على الجهاز. تضيفه السحابة إلى حسابك وهو متصل.</translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation>إضافته إلى حسابك</translation>
    </message>
    <message>
        <source>Add it now</source>
        <translation>إضافته الآن</translation>
    </message>
    <message>
        <source>The device gets a code of your account. It hands it to the cloud when it connects, and is yours then.</source>
        <translation>يحصل الجهاز على رمز من حسابك. يسلّمه إلى السحابة عند الاتصال، فيصبح لك.</translation>
    </message>
    <message>
        <source>Let it claim itself</source>
        <translation>تركه يضيف نفسه إلى الحساب</translation>
    </message>
    <message>
        <source>Give it the code</source>
        <translation>إعطاؤه الرمز</translation>
    </message>
    <message>
        <source>The device is told the network, and has to come online with it.</source>
        <translation>يُعطى الجهاز الشبكة، ويجب أن يتصل بالسحابة عبرها.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi</source>
        <translation>إدخال شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Tell it the Wi-Fi</source>
        <translation>إعطاؤه شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>The device is told your Wi-Fi and gets a code of your account. It is yours when it connects.</source>
        <translation>يُعطى الجهاز شبكة Wi-Fi ورمزًا من حسابك. يصبح لك عندما يتصل.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>إعداده</translation>
    </message>
    <message>
        <source>Set it up now</source>
        <translation>إعداده الآن</translation>
    </message>
    <message>
        <source>Only the fixed address goes. The router then gives it a fitting one.</source>
        <translation>يُحذف العنوان الثابت وحده. ثم يعطيه الموجّه عنوانًا مناسبًا.</translation>
    </message>
    <message>
        <source>Clear its address</source>
        <translation>مسح عنوانه</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>مسحه الآن</translation>
    </message>
    <message>
        <source>All stored networks go. Afterwards the Wi-Fi has to be entered again.</source>
        <translation>تُحذف كل الشبكات المخزَّنة. بعد ذلك يجب إدخال شبكة Wi-Fi من جديد.</translation>
    </message>
    <message>
        <source>Remove the Wi-Fi settings</source>
        <translation>إزالة إعدادات Wi-Fi</translation>
    </message>
    <message>
        <source>Remove them now</source>
        <translation>إزالتها الآن</translation>
    </message>
    <message>
        <source>The program on it is saved first, then a known good one takes its place. It can be put back.</source>
        <translation>يُحفظ أولًا البرنامج الذي عليه، ثم يحل محله برنامج معروف بسلامته. يمكن إعادته.</translation>
    </message>
    <message>
        <source>Replace the program</source>
        <translation>استبدال البرنامج</translation>
    </message>
    <message>
        <source>Write a known good program</source>
        <translation>كتابة برنامج سليم معروف</translation>
    </message>
    <message>
        <source>Look at antenna and radio</source>
        <translation>فحص الهوائي والاتصال اللاسلكي</translation>
    </message>
    <message>
        <source>The device&apos;s own settings and keys are looked at. What is sound stays as it is.</source>
        <translation>تُفحص إعدادات الجهاز ومفاتيحه. ما كان سليمًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s side</source>
        <translation>فحص جانب الجهاز</translation>
    </message>
    <message>
        <source>Start looking</source>
        <translation>بدء الفحص</translation>
    </message>
    <message>
        <source>The device is only looked at. Nothing is written.</source>
        <translation>يُفحص الجهاز فقط. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Look at its keys</source>
        <translation>فحص مفاتيحه</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The old keys of your %1 are being put back</source>
        <translation>تُعاد المفاتيح القديمة إلى %1</translation>
    </message>
    <message>
        <source>The software of your %1 is being written</source>
        <translation>تجري كتابة برنامج النظام على جهاز %1</translation>
    </message>
    <message>
        <source>Your %1 is being added to your account</source>
        <translation>تجري إضافة جهاز %1 إلى حسابك</translation>
    </message>
    <message>
        <source>Your %1 is being told the Wi-Fi</source>
        <translation>يجري إعطاء جهاز %1 شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Your %1 is being looked at</source>
        <translation>يجري فحص جهاز %1</translation>
    </message>
    <message>
        <source>Your %1 is being repaired</source>
        <translation>يجري إصلاح %1</translation>
    </message>
    <message>
        <source>Inside its product the cloud takes no key for it. It is taken out right before the cloud learns the key, and put back before it restarts.</source>
        <translation>لا تقبل السحابة مفتاحًا له وهو داخل منتجه. يُخرج قبيل أن تعرف السحابة المفتاح، ويُعاد قبل إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Take it out for the repair</source>
        <translation>إخراجه للإصلاح</translation>
    </message>
    <message>
        <source>Device OS is written anew and all networks are forgotten. Then the device is told yours.</source>
        <translation>يُكتب Device OS من جديد وتُنسى كل الشبكات. ثم يُعرَّف الجهاز بشبكتك.</translation>
    </message>
    <message>
        <source>The earlier software of your %1 is being put back</source>
        <translation>تُعاد البرمجيات السابقة إلى %1</translation>
    </message>
    <message>
        <source>The earlier settings of your %1 are being put back</source>
        <translation>تُعاد الإعدادات السابقة لجهاز %1</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>الصفحة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>تعذّرت طباعة الصفحة.</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and connected. A PDF can be saved here and printed elsewhere.</source>
        <translation>تحقّق من أن الطابعة مشغّلة وموصولة. يمكن حفظ ملف PDF هنا وطباعته في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>No flash came in that minute</source>
        <translation>لم تظهر أي ومضة في تلك الدقيقة</translation>
    </message>
    <message>
        <source>A warm flash or flicker, over in a blink</source>
        <translation>ومضة أو رفّة دافئة اللون، تمر بلمح البصر</translation>
    </message>
    <message>
        <source>Two slow warm flashes that can be counted</source>
        <translation>ومضتان دافئتان بطيئتان يمكن عدّهما</translation>
    </message>
    <message>
        <source>Three slow warm flashes that can be counted</source>
        <translation>ثلاث ومضات دافئة بطيئة يمكن عدّها</translation>
    </message>
    <message>
        <source>Many quick warm flashes</source>
        <translation>ومضات دافئة سريعة كثيرة</translation>
    </message>
    <message>
        <source>It lasted less than half a minute</source>
        <translation>دام أقل من نصف دقيقة</translation>
    </message>
    <message>
        <source>It has lasted less than ten minutes</source>
        <translation>مضى عليه أقل من عشر دقائق</translation>
    </message>
    <message>
        <source>It has lasted longer than that</source>
        <translation>مضى عليه أكثر من ذلك</translation>
    </message>
    <message>
        <source>The small blue lamp is dark</source>
        <translation>المصباح الأزرق الصغير مطفأ</translation>
    </message>
    <message>
        <source>The small blue lamp glows weakly</source>
        <translation>المصباح الأزرق الصغير يضيء بضعف</translation>
    </message>
    <message>
        <source>The small blue lamp is bright</source>
        <translation>المصباح الأزرق الصغير ساطع</translation>
    </message>
    <message>
        <source>No colour comes with the button held</source>
        <translation>لا يظهر أي لون والزر مضغوط</translation>
    </message>
    <message>
        <source>A colour comes with the button held</source>
        <translation>يظهر لون والزر مضغوط</translation>
    </message>
    <message>
        <source>It stands still again after RESET</source>
        <translation>يبقى جامدًا بعد RESET</translation>
    </message>
    <message>
        <source>It moves again after RESET</source>
        <translation>يتحرك من جديد بعد RESET</translation>
    </message>
    <message>
        <source>No button was pressed</source>
        <translation>لم يُضغط أي زر</translation>
    </message>
    <message>
        <source>A button was pressed for it</source>
        <translation>ضُغط زر للوصول إلى ذلك</translation>
    </message>
    <message>
        <source>Nobody chose safe mode</source>
        <translation>لم يختر أحد الوضع الآمن</translation>
    </message>
    <message>
        <source>Safe mode was chosen</source>
        <translation>اختير الوضع الآمن</translation>
    </message>
    <message>
        <source>In safe mode it breathes magenta</source>
        <translation>في الوضع الآمن ينبض باللون الأرجواني</translation>
    </message>
    <message>
        <source>In safe mode it falls back to blinking cyan</source>
        <translation>في الوضع الآمن يعود إلى الوميض السماوي</translation>
    </message>
    <message>
        <source>Safe mode cannot be reached</source>
        <translation>لا يمكن الوصول إلى الوضع الآمن</translation>
    </message>
    <message>
        <source>It has never been online</source>
        <translation>لم يتصل قط</translation>
    </message>
    <message>
        <source>It has been online at this place</source>
        <translation>اتصل من قبل في هذا المكان</translation>
    </message>
    <message>
        <source>It has been online at another place</source>
        <translation>اتصل من قبل في مكان آخر</translation>
    </message>
    <message>
        <source>Nothing in particular happened before</source>
        <translation>لم يحدث شيء معيّن قبل ذلك</translation>
    </message>
    <message>
        <source>A power cut, weak supply or flat battery</source>
        <translation>انقطاع كهرباء أو مزوّد ضعيف أو بطارية فارغة</translation>
    </message>
    <message>
        <source>An update that was cut short</source>
        <translation>تحديث انقطع</translation>
    </message>
    <message>
        <source>It updated itself</source>
        <translation>حدّث نفسه</translation>
    </message>
    <message>
        <source>Software was put on it over USB</source>
        <translation>وُضع عليه برنامج عبر USB</translation>
    </message>
    <message>
        <source>A program of your own was changed</source>
        <translation>تغيّر برنامجك الذي عليه</translation>
    </message>
    <message>
        <source>It was moved, or the router, Wi-Fi name or password changed</source>
        <translation>نُقل، أو تغيّر الموجّه أو شبكة Wi-Fi أو اسمها أو كلمة المرور</translation>
    </message>
    <message>
        <source>It was unused for months</source>
        <translation>لم يُستخدم شهورًا</translation>
    </message>
    <message>
        <source>A repair tool was run on it</source>
        <translation>شُغّلت عليه أداة إصلاح</translation>
    </message>
    <message>
        <source>It was reset to factory settings, or its Wi-Fi was cleared</source>
        <translation>أُعيد إلى إعدادات المصنع، أو مُسحت شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>It blinked white for some seconds</source>
        <translation>أومض باللون الأبيض بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Other devices have the same trouble</source>
        <translation>في أجهزة أخرى المشكلة نفسها</translation>
    </message>
    <message>
        <source>Other devices work</source>
        <translation>الأجهزة الأخرى تعمل</translation>
    </message>
    <message>
        <source>There is no other device</source>
        <translation>لا يوجد جهاز آخر</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi has no internet</source>
        <translation>لا إنترنت لهاتف على شبكة Wi-Fi نفسها</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi has internet</source>
        <translation>الإنترنت يعمل لهاتف على شبكة Wi-Fi نفسها</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot it works</source>
        <translation>يعمل مع نقطة اتصال من هاتف</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot it is the same</source>
        <translation>لا يتغيّر شيء مع نقطة اتصال من هاتف</translation>
    </message>
    <message>
        <source>An ordinary Wi-Fi at home</source>
        <translation>شبكة Wi-Fi منزلية عادية</translation>
    </message>
    <message>
        <source>Only 5 GHz, only 802.11n or newer, or only WPA3</source>
        <translation>‏5 GHz فقط، أو 802.11n أو أحدث فقط، أو WPA3 فقط</translation>
    </message>
    <message>
        <source>An old Wi-Fi with WEP</source>
        <translation>شبكة Wi-Fi قديمة بحماية WEP</translation>
    </message>
    <message>
        <source>An office, school or hotel, or a sign-in page</source>
        <translation>مكتب أو مدرسة أو فندق، أو صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>The router has no internet</source>
        <translation>لا إنترنت لدى الموجّه</translation>
    </message>
    <message>
        <source>The antenna is built in</source>
        <translation>الهوائي مدمج</translation>
    </message>
    <message>
        <source>An antenna is plugged in</source>
        <translation>هناك هوائي موصول</translation>
    </message>
    <message>
        <source>No antenna is plugged in, or it is on the wrong socket</source>
        <translation>لا هوائي موصول، أو أنه على المقبس الخطأ</translation>
    </message>
    <message>
        <source>It did not always look like this</source>
        <translation>لم يكن يبدو هكذا دائمًا</translation>
    </message>
    <message>
        <source>It has always looked like this</source>
        <translation>كان يبدو هكذا دائمًا</translation>
    </message>
    <message>
        <source>The Wi-Fi has not been entered again</source>
        <translation>لم تُدخل شبكة Wi-Fi من جديد</translation>
    </message>
    <message>
        <source>The Wi-Fi was entered, and blue came back</source>
        <translation>أُدخلت شبكة Wi-Fi وعاد الأزرق</translation>
    </message>
    <message>
        <source>It connects within a minute</source>
        <translation>يتصل خلال دقيقة</translation>
    </message>
    <message>
        <source>It takes more than a minute to connect</source>
        <translation>يستغرق اتصاله أكثر من دقيقة</translation>
    </message>
    <message>
        <source>The other server belongs to somebody else</source>
        <translation>الخادم الآخر لشخص آخر</translation>
    </message>
    <message>
        <source>The other server was yours</source>
        <translation>الخادم الآخر كان لك</translation>
    </message>
    <message>
        <source>It is in your account</source>
        <translation>إنه في حسابك</translation>
    </message>
    <message>
        <source>It is part of a product you bought</source>
        <translation>إنه جزء من منتج اشتريته</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>It is not in your account</source>
        <translation>إنه ليس في حسابك</translation>
    </message>
    <message>
        <source>It is in your account, which says it is offline</source>
        <translation>إنه في حسابك، الذي يقول إنه غير متصل</translation>
    </message>
    <message>
        <source>The account would not take it</source>
        <translation>لم يقبله الحساب</translation>
    </message>
    <message>
        <source>What does the lamp do?</source>
        <translation>ماذا يفعل المصباح؟</translation>
    </message>
    <message>
        <source>Which device is it?</source>
        <translation>أي جهاز هذا؟</translation>
    </message>
    <message>
        <source>The name is printed on the board.</source>
        <translation>الاسم مطبوع على اللوحة.</translation>
    </message>
    <message>
        <source>Does the small blue lamp glow?</source>
        <translation>هل يضيء المصباح الأزرق الصغير؟</translation>
    </message>
    <message>
        <source>It is beside the large one, marked D7.</source>
        <translation>إنه بجانب الكبير، وعليه الرمز D7.</translation>
    </message>
    <message>
        <source>Did somebody press a button to get here?</source>
        <translation>هل ضغط أحدهم على زر للوصول إلى ذلك؟</translation>
    </message>
    <message>
        <source>Did you choose safe mode?</source>
        <translation>هل اخترت الوضع الآمن؟</translation>
    </message>
    <message>
        <source>How long has the lamp done this?</source>
        <translation>منذ متى يفعل المصباح ذلك؟</translation>
    </message>
    <message>
        <source>Has it always looked like this?</source>
        <translation>هل كان يبدو هكذا دائمًا؟</translation>
    </message>
    <message>
        <source>Has it ever been online at this place?</source>
        <translation>هل سبق أن اتصل في هذا المكان؟</translation>
    </message>
    <message>
        <source>What happened before the trouble began?</source>
        <translation>ماذا حدث قبل بدء المشكلة؟</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation>اختر كل ما ينطبق.</translation>
    </message>
    <message>
        <source>Do other Particle devices work?</source>
        <translation>هل تعمل أجهزة Particle أخرى؟</translation>
    </message>
    <message>
        <source>On the same Wi-Fi, or in the same account.</source>
        <translation>على شبكة Wi-Fi نفسها أو في الحساب نفسه.</translation>
    </message>
    <message>
        <source>Does a phone on the same Wi-Fi have internet?</source>
        <translation>هل لدى هاتف على شبكة Wi-Fi نفسها إنترنت؟</translation>
    </message>
    <message>
        <source>Switch its mobile data off to be sure.</source>
        <translation>أوقف بيانات الجوّال فيه للتأكد.</translation>
    </message>
    <message>
        <source>Has the Wi-Fi been entered since?</source>
        <translation>هل أُدخلت شبكة Wi-Fi منذ ذلك الحين؟</translation>
    </message>
    <message>
        <source>What kind of Wi-Fi is it?</source>
        <translation>ما نوع شبكة Wi-Fi هذه؟</translation>
    </message>
    <message>
        <source>Is an antenna plugged in?</source>
        <translation>هل هناك هوائي موصول؟</translation>
    </message>
    <message>
        <source>Look whether it sits on the right socket.</source>
        <translation>انظر هل هو على المقبس الصحيح.</translation>
    </message>
    <message>
        <source>Is it in your account?</source>
        <translation>هل هو في حسابك؟</translation>
    </message>
    <message>
        <source>Does it take long to connect?</source>
        <translation>هل يتأخر في الاتصال؟</translation>
    </message>
    <message>
        <source>Was the other server your own?</source>
        <translation>هل كان الخادم الآخر لك؟</translation>
    </message>
    <message>
        <source>The device is set to a server that is not Particle&apos;s.</source>
        <translation>الجهاز مُعدّ لخادم ليس خادم Particle.</translation>
    </message>
    <message>
        <source>Does the lamp move again after RESET?</source>
        <translation>هل يتحرك المصباح من جديد بعد RESET؟</translation>
    </message>
    <message>
        <source>Tap RESET and look.</source>
        <translation>اضغط ضغطة قصيرة على RESET ثم انظر.</translation>
    </message>
    <message>
        <source>Does a warm flash come in the first minute?</source>
        <translation>هل تظهر ومضة دافئة في الدقيقة الأولى؟</translation>
    </message>
    <message>
        <source>Tap RESET, then watch the lamp for one minute. Red, orange, yellow and magenta all count.</source>
        <translation>اضغط ضغطة قصيرة على RESET، ثم راقب المصباح دقيقة واحدة. يُحسب الأحمر والبرتقالي والأصفر والأرجواني.</translation>
    </message>
    <message>
        <source>What does the lamp do in safe mode?</source>
        <translation>ماذا يفعل المصباح في الوضع الآمن؟</translation>
    </message>
    <message>
        <source>Hold the second button, tap RESET, and let go at magenta. Then wait a minute.</source>
        <translation>اضغط مطولًا على الزر الثاني، ثم ضغطة قصيرة على RESET، ثم اترك الزر عند الأرجواني. ثم انتظر دقيقة.</translation>
    </message>
    <message>
        <source>Does any colour come with the button held?</source>
        <translation>هل يظهر أي لون والزر مضغوط؟</translation>
    </message>
    <message>
        <source>Unplug it. Hold the second button while you plug it in again.</source>
        <translation>افصله. اضغط مطولًا على الزر الثاني وأنت توصله من جديد.</translation>
    </message>
    <message>
        <source>Does it work with a phone&apos;s hotspot?</source>
        <translation>هل يعمل مع نقطة اتصال من هاتف؟</translation>
    </message>
    <message>
        <source>Set the hotspot to 2.4 GHz and enter its name and password into the device.</source>
        <translation>اضبط نقطة الاتصال على 2.4 GHz وأدخل اسمها وكلمة المرور في الجهاز.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Device key before</source>
        <translation>مفتاح الجهاز سابقًا</translation>
    </message>
    <message>
        <source>Device key after</source>
        <translation>مفتاح الجهاز لاحقًا</translation>
    </message>
    <message>
        <source>Cloud key before</source>
        <translation>مفتاح السحابة سابقًا</translation>
    </message>
    <message>
        <source>Cloud key after</source>
        <translation>مفتاح السحابة لاحقًا</translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation>النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>ما حال دون ذلك</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>%1 (platform %2)</source>
        <comment>a model, its number</comment>
        <translation>%1 (المنصّة %2)</translation>
    </message>
    <message>
        <source>Bootloader release</source>
        <translation>إصدار برنامج الإقلاع</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Of that, the device was being written and checked</source>
        <translation>منها مدة الكتابة على الجهاز وفحصه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>This report holds fingerprints of keys, not the keys themselves. It may be shown to anybody who helps with the device.</source>
        <translation>يحتوي هذا التقرير على بصمات المفاتيح، لا على المفاتيح نفسها. يمكن عرضه على أي شخص يساعد في أمر الجهاز.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Fingerprints of the keys (SHA-256)</source>
        <translation>بصمات المفاتيح (SHA-256)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Parts of the software</source>
        <translation>أجزاء برنامج النظام</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>حُفظ ملف PDF.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>The device&apos;s own key is sound.</source>
        <translation>مفتاح الجهاز سليم.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is sound, but stored in a form the device cannot read.</source>
        <translation>مفتاح الجهاز سليم، لكنه محفوظ بصيغة لا يستطيع الجهاز قراءتها.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is valid, but the device reads it wrongly.</source>
        <translation>مفتاح الجهاز صالح، لكن الجهاز يقرؤه خطأً.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is damaged.</source>
        <translation>مفتاح الجهاز تالف.</translation>
    </message>
    <message>
        <source>The device has no key of its own.</source>
        <translation>ليس للجهاز مفتاح خاص به.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was overwritten with zeros.</source>
        <translation>كُتبت أصفار فوق مفتاح الجهاز.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address are right.</source>
        <translation>مفتاح السحابة وعنوانها صحيحان.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key or address is damaged.</source>
        <translation>مفتاح السحابة أو عنوانها تالف.</translation>
    </message>
    <message>
        <source>The device is set up for another cloud: %1.</source>
        <translation>الجهاز مُعدّ لسحابة أخرى: %1.</translation>
    </message>
    <message>
        <source>the cloud&apos;s key in the device</source>
        <translation>مفتاح السحابة في الجهاز</translation>
    </message>
    <message>
        <source>the cloud&apos;s address in the device</source>
        <translation>عنوان السحابة في الجهاز</translation>
    </message>
    <message>
        <source>the device&apos;s own key</source>
        <translation>مفتاح الجهاز</translation>
    </message>
    <message>
        <source>the key the cloud has on file for this device</source>
        <translation>المفتاح المسجَّل في السحابة لهذا الجهاز</translation>
    </message>
    <message>
        <source>Wi-Fi settings</source>
        <translation>إعدادات Wi-Fi</translation>
    </message>
    <message>
        <source>your program on the device</source>
        <translation>برنامجك على الجهاز</translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation>نظام Device OS</translation>
    </message>
    <message>
        <source>its name and its place in your account</source>
        <translation>اسمه ومكانه في حسابك</translation>
    </message>
    <message>
        <source>Find the device</source>
        <translation>العثور على الجهاز</translation>
    </message>
    <message>
        <source>Check your account</source>
        <translation>التحقق من حسابك</translation>
    </message>
    <message>
        <source>Switch to repair mode (DFU)</source>
        <translation>الانتقال إلى وضع الإصلاح (DFU)</translation>
    </message>
    <message>
        <source>Read what the device holds</source>
        <translation>قراءة ما في الجهاز</translation>
    </message>
    <message>
        <source>Save a copy of what is there</source>
        <translation>حفظ نسخة مما هو موجود</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>فحص المفاتيح</translation>
    </message>
    <message>
        <source>Tell the cloud the device&apos;s key</source>
        <translation>إبلاغ السحابة بمفتاح الجهاز</translation>
    </message>
    <message>
        <source>Write the keys and read them back</source>
        <translation>كتابة المفاتيح ثم قراءتها</translation>
    </message>
    <message>
        <source>Restart the device</source>
        <translation>إعادة تشغيل الجهاز</translation>
    </message>
    <message>
        <source>See it online</source>
        <translation>رؤيته متصلًا</translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation>إضافته إلى حسابك</translation>
    </message>
    <message>
        <source>Waiting for the device to restart in repair mode (DFU).</source>
        <translation>بانتظار إعادة تشغيل الجهاز في وضع الإصلاح (DFU).</translation>
    </message>
    <message>
        <source>The lamp turns to blinking yellow.</source>
        <translation>يتحوّل المصباح إلى وميض أصفر.</translation>
    </message>
    <message>
        <source>If the lamp stays as it is, you will be shown how to do it by hand.</source>
        <translation>إذا بقي المصباح كما هو، فستُعرض لك الطريقة اليدوية.</translation>
    </message>
    <message>
        <source>Waiting for you to press the two buttons.</source>
        <translation>بانتظار أن تضغط على الزرّين.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta first, then yellow. Let go at yellow.</source>
        <translation>يومض المصباح باللون الأرجواني أولًا ثم الأصفر. اترك الزر عند الأصفر.</translation>
    </message>
    <message>
        <source>If the lamp stays dark, try another USB cable: some carry power only.</source>
        <translation>إذا بقي المصباح مطفأً، فجرّب كابل USB آخر: بعضها لا ينقل سوى الكهرباء.</translation>
    </message>
    <message>
        <source>Waiting for the device to start again.</source>
        <translation>بانتظار أن يبدأ الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The lamp turns white for a moment, then blinks green.</source>
        <translation>يضيء المصباح باللون الأبيض لحظة ثم يومض باللون الأخضر.</translation>
    </message>
    <message>
        <source>If nothing happens, tap RESET once.</source>
        <translation>إذا لم يحدث شيء، فاضغط ضغطة قصيرة واحدة على RESET.</translation>
    </message>
    <message>
        <source>Waiting for the device to reach the cloud.</source>
        <translation>بانتظار وصول الجهاز إلى السحابة.</translation>
    </message>
    <message>
        <source>The lamp blinks green, then cyan, then breathes cyan.</source>
        <translation>يومض المصباح باللون الأخضر ثم السماوي، وأخيرًا ينبض باللون السماوي.</translation>
    </message>
    <message>
        <source>If it blinks green for over a minute, the Wi-Fi is out of reach: move the device nearer to it.</source>
        <translation>إذا ظلّ يومض بالأخضر أكثر من دقيقة، فشبكة Wi-Fi بعيدة: قرّب الجهاز منها.</translation>
    </message>
    <message>
        <source>The device left USB. Waiting for the same one to come back.</source>
        <translation>انقطع اتصال الجهاز عبر USB. بانتظار عودة الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The lamp is off without power.</source>
        <translation>المصباح مطفأ لانقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>White, steady</source>
        <translation>أبيض ثابت</translation>
    </message>
    <message>
        <source>Blinking white</source>
        <translation>أبيض وامض</translation>
    </message>
    <message>
        <source>Breathing white</source>
        <translation>أبيض نابض</translation>
    </message>
    <message>
        <source>Blinking blue</source>
        <translation>أزرق وامض</translation>
    </message>
    <message>
        <source>Blinking green</source>
        <translation>أخضر وامض</translation>
    </message>
    <message>
        <source>Blinking green, fast</source>
        <translation>أخضر وامض بسرعة</translation>
    </message>
    <message>
        <source>Breathing green</source>
        <translation>أخضر نابض</translation>
    </message>
    <message>
        <source>Blinking cyan</source>
        <translation>سماوي وامض</translation>
    </message>
    <message>
        <source>Blinking cyan, fast</source>
        <translation>سماوي وامض بسرعة</translation>
    </message>
    <message>
        <source>Cyan with a quick red burst</source>
        <translation>سماوي مع دفقة حمراء سريعة</translation>
    </message>
    <message>
        <source>Cyan with a quick orange burst</source>
        <translation>سماوي مع دفقة برتقالية سريعة</translation>
    </message>
    <message>
        <source>Cyan with a quick magenta burst</source>
        <translation>سماوي مع دفقة أرجوانية سريعة</translation>
    </message>
    <message>
        <source>Cyan with two slow orange flashes</source>
        <translation>سماوي مع ومضتين برتقاليتين بطيئتين</translation>
    </message>
    <message>
        <source>Cyan with three slow orange flashes</source>
        <translation>سماوي مع ثلاث ومضات برتقالية بطيئة</translation>
    </message>
    <message>
        <source>Breathing cyan</source>
        <translation>سماوي نابض</translation>
    </message>
    <message>
        <source>Blinking magenta</source>
        <translation>أرجواني وامض</translation>
    </message>
    <message>
        <source>Breathing magenta</source>
        <translation>أرجواني نابض</translation>
    </message>
    <message>
        <source>Blinking yellow</source>
        <translation>أصفر وامض</translation>
    </message>
    <message>
        <source>Racing green</source>
        <translation>أخضر يتوالى بسرعة كبيرة</translation>
    </message>
    <message>
        <source>Racing white</source>
        <translation>أبيض يتوالى بسرعة كبيرة</translation>
    </message>
    <message>
        <source>Red SOS: three short, three long, three short</source>
        <translation>SOS أحمر: ثلاث قصيرة، ثلاث طويلة، ثلاث قصيرة</translation>
    </message>
    <message>
        <source>All colours, racing</source>
        <translation>كل الألوان تتوالى بسرعة كبيرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, off USB</source>
        <translation>جهاز %1، غير موصول</translation>
    </message>
    <message>
        <source>%1, in DFU mode</source>
        <translation>جهاز %1، في وضع DFU</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>جهاز %1، قيد التشغيل</translation>
    </message>
    <message>
        <source>A new device key will be made, and the cloud told about it.</source>
        <translation>سيُنشأ مفتاح جهاز جديد وتُبلَّغ به السحابة.</translation>
    </message>
    <message>
        <source>The device&apos;s key will be written again in the form the device can read.</source>
        <translation>سيُكتب مفتاح الجهاز من جديد بالصيغة التي يستطيع الجهاز قراءتها.</translation>
    </message>
    <message>
        <source>The device&apos;s key stays.</source>
        <translation>يبقى مفتاح الجهاز.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address will be written.</source>
        <translation>سيُكتب مفتاح السحابة وعنوانها.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address stay.</source>
        <translation>يبقى مفتاح السحابة وعنوانها.</translation>
    </message>
    <message>
        <source>Your %1 breathes cyan again</source>
        <translation>جهاز %1 ينبض باللون السماوي من جديد</translation>
    </message>
    <message>
        <source>Written and checked; not yet seen online</source>
        <translation>كُتب وفُحص؛ ولم يظهر متصلًا بعد</translation>
    </message>
    <message>
        <source>Done and checked</source>
        <translation>تم وفُحص</translation>
    </message>
    <message>
        <source>The repair stopped; nothing was changed</source>
        <translation>توقف الإصلاح؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>The repair stopped half way</source>
        <translation>توقف الإصلاح في منتصفه</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>أُوقف؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Stopped after a change</source>
        <translation>أُوقف بعد تغيير</translation>
    </message>
    <message>
        <source>What was written was read back and is the same.</source>
        <translation>قُرئ ما كُتب فكان مطابقًا.</translation>
    </message>
    <message>
        <source>The raw flash memory holds the same.</source>
        <translation>ذاكرة الفلاش الخام تحمل المحتوى نفسه.</translation>
    </message>
    <message>
        <source>The cloud knows this device&apos;s key.</source>
        <translation>تعرف السحابة مفتاح هذا الجهاز.</translation>
    </message>
    <message>
        <source>The cloud says the device is connected.</source>
        <translation>تقول السحابة إن الجهاز متصل.</translation>
    </message>
    <message>
        <source>The device itself says that it is connected.</source>
        <translation>يقول الجهاز نفسه إنه متصل.</translation>
    </message>
    <message>
        <source>The device was already in your account.</source>
        <translation>كان الجهاز في حسابك من قبل.</translation>
    </message>
    <message>
        <source>The device is in your account again.</source>
        <translation>عاد الجهاز إلى حسابك.</translation>
    </message>
    <message>
        <source>The cloud did not add the device to your account.</source>
        <translation>لم تُضف السحابة الجهاز إلى حسابك.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>The device&apos;s key will be put back as it was saved.</source>
        <translation>سيُعاد مفتاح الجهاز كما حُفظ.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address will be put back as they were saved.</source>
        <translation>سيُعاد مفتاح السحابة وعنوانها كما حُفظا.</translation>
    </message>
    <message>
        <source>Off, but the small blue lamp glows weakly</source>
        <translation>مطفأ، لكن المصباح الأزرق الصغير يضيء بضعف</translation>
    </message>
    <message>
        <source>Racing blue</source>
        <translation>أزرق يتوالى بسرعة كبيرة</translation>
    </message>
    <message>
        <source>Breathing blue</source>
        <translation>أزرق نابض</translation>
    </message>
    <message>
        <source>Blue, steady</source>
        <translation>أزرق ثابت</translation>
    </message>
    <message>
        <source>Green, steady</source>
        <translation>أخضر ثابت</translation>
    </message>
    <message>
        <source>Faint green with bright pulses</source>
        <translation>أخضر خافت مع نبضات ساطعة</translation>
    </message>
    <message>
        <source>Cyan, steady</source>
        <translation>سماوي ثابت</translation>
    </message>
    <message>
        <source>Blinking magenta while a button is held</source>
        <translation>أرجواني وامض والزر مضغوط</translation>
    </message>
    <message>
        <source>Flickering magenta, without rhythm</source>
        <translation>أرجواني يرتجف بلا إيقاع</translation>
    </message>
    <message>
        <source>Racing magenta</source>
        <translation>أرجواني يتوالى بسرعة كبيرة</translation>
    </message>
    <message>
        <source>Magenta, steady</source>
        <translation>أرجواني ثابت</translation>
    </message>
    <message>
        <source>Racing yellow</source>
        <translation>أصفر يتوالى بسرعة كبيرة</translation>
    </message>
    <message>
        <source>Yellow, steady</source>
        <translation>أصفر ثابت</translation>
    </message>
    <message>
        <source>Yellow and green, breathing or steady</source>
        <translation>أصفر وأخضر، نابض أو ثابت</translation>
    </message>
    <message>
        <source>Blinking orange</source>
        <translation>برتقالي وامض</translation>
    </message>
    <message>
        <source>Racing red for a second</source>
        <translation>أحمر يتوالى بسرعة كبيرة مدة ثانية</translation>
    </message>
    <message>
        <source>Red, steady</source>
        <translation>أحمر ثابت</translation>
    </message>
    <message>
        <source>Breathing red, fast</source>
        <translation>أحمر نابض بسرعة</translation>
    </message>
    <message>
        <source>Very faint white, then off</source>
        <translation>أبيض خافت جدًا ثم مطفأ</translation>
    </message>
    <message>
        <source>White, then green, then white again</source>
        <translation>أبيض ثم أخضر ثم أبيض من جديد</translation>
    </message>
    <message>
        <source>Green, then cyan, then green again</source>
        <translation>أخضر ثم سماوي ثم أخضر من جديد</translation>
    </message>
    <message>
        <source>Green, then blue, again and again</source>
        <translation>أخضر ثم أزرق، مرة بعد مرة</translation>
    </message>
    <message>
        <source>Magenta, green, cyan, then magenta again</source>
        <translation>أرجواني ثم أخضر ثم سماوي ثم أرجواني من جديد</translation>
    </message>
    <message>
        <source>Other colours, or another rhythm</source>
        <translation>ألوان أخرى أو إيقاع آخر</translation>
    </message>
    <message>
        <source>its place in its product</source>
        <translation>مكانه في منتجه</translation>
    </message>
    <message>
        <source>Make sure that it is online</source>
        <translation>التأكد من اتصاله</translation>
    </message>
    <message>
        <source>Give it a code for your account</source>
        <translation>إعطاؤه رمزًا لحسابك</translation>
    </message>
    <message>
        <source>See it in your account</source>
        <translation>رؤيته في حسابك</translation>
    </message>
    <message>
        <source>Take it out of its product for the repair</source>
        <translation>إخراجه من منتجه للإصلاح</translation>
    </message>
    <message>
        <source>Put it back into its product</source>
        <translation>إعادته إلى منتجه</translation>
    </message>
    <message>
        <source>Your %1 is in your account</source>
        <translation>جهاز %1 في حسابك</translation>
    </message>
    <message>
        <source>The owner was asked</source>
        <translation>طُلبت موافقة المالك</translation>
    </message>
    <message>
        <source>Your account lists the device.</source>
        <translation>يعرض حسابك الجهاز.</translation>
    </message>
    <message>
        <source>The cloud asks the owner by email to hand the device over.</source>
        <translation>تطلب السحابة من المالك بالبريد الإلكتروني التخلي عن الجهاز.</translation>
    </message>
    <message>
        <source>Get Device OS</source>
        <translation>الحصول على Device OS</translation>
    </message>
    <message>
        <source>Read the firmware and settings</source>
        <translation>قراءة البرنامج الثابت والإعدادات</translation>
    </message>
    <message>
        <source>Check that the firmware fits</source>
        <translation>التحقق من ملاءمة البرنامج الثابت</translation>
    </message>
    <message>
        <source>Write the firmware and read it back</source>
        <translation>كتابة البرنامج الثابت ثم قراءته</translation>
    </message>
    <message>
        <source>Restart into repair mode (DFU) again</source>
        <translation>إعادة التشغيل في وضع الإصلاح (DFU) مجددًا</translation>
    </message>
    <message>
        <source>Check that your settings are as before</source>
        <translation>التحقق من أن إعداداتك كما كانت</translation>
    </message>
    <message>
        <source>Hand over the new bootloader</source>
        <translation>تسليم برنامج الإقلاع الجديد</translation>
    </message>
    <message>
        <source>See it run</source>
        <translation>رؤيته يعمل</translation>
    </message>
    <message>
        <source>The keys of your %1 are in place; its maker has to let it in</source>
        <translation>مفاتيح جهاز %1 في مكانها؛ بقي أن يقبله صانعه</translation>
    </message>
    <message>
        <source>Your %1 has joined the Wi-Fi</source>
        <translation>انضم جهاز %1 إلى شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>The software of your %1 is in place, and it runs</source>
        <translation>برنامج النظام في جهاز %1 في مكانه ويعمل</translation>
    </message>
    <message>
        <source>The software of your %1 is written and checked</source>
        <translation>برنامج النظام في جهاز %1 كُتب وفُحص</translation>
    </message>
    <message>
        <source>Its software was sound: nothing had to be written.</source>
        <translation>كان برنامج النظام سليمًا: لم يكن هناك ما يلزم كتابته.</translation>
    </message>
    <message>
        <source>What was written was read back, and the device is online with it.</source>
        <translation>قُرئ ما كُتب للتحقق منه، والجهاز متصل به.</translation>
    </message>
    <message>
        <source>It has taken the Wi-Fi, and is online with it.</source>
        <translation>أخذ الجهاز شبكة Wi-Fi، وهو متصل عبرها.</translation>
    </message>
    <message>
        <source>It was in it already: nothing had to be changed.</source>
        <translation>كان في حسابك من قبل: لم يكن هناك ما يلزم تغييره.</translation>
    </message>
    <message>
        <source>The cloud has added it, and lists it.</source>
        <translation>أضافته السحابة، وهو في قائمتها.</translation>
    </message>
    <message>
        <source>Its keys were sound: nothing had to be written.</source>
        <translation>كانت مفاتيحه سليمة: لم يكن هناك ما يلزم كتابته.</translation>
    </message>
    <message>
        <source>The keys are written, checked, and used.</source>
        <translation>كُتبت المفاتيح وفُحصت وهي مستخدَمة.</translation>
    </message>
    <message>
        <source>Once they agree, the device enters your account.</source>
        <translation>بعد موافقة المالك يدخل الجهاز حسابك.</translation>
    </message>
    <message>
        <source>The cloud takes its key from the maker alone. Save the note below and send it to them. Until they have told the cloud, the lamp goes on as before.</source>
        <translation>لا تقبل السحابة مفتاحه إلا من الصانع. احفظ المذكّرة أدناه وأرسلها إليه. إلى أن يُبلغ السحابة يبقى المصباح كما كان.</translation>
    </message>
    <message>
        <source>The device restarts with the keys it had before.</source>
        <translation>يعيد الجهاز التشغيل بالمفاتيح التي كانت لديه من قبل.</translation>
    </message>
    <message>
        <source>Nobody waited for it to come online: that takes a sign-in and a stored Wi-Fi.</source>
        <translation>لم يُنتظر اتصاله: ذلك يحتاج إلى تسجيل الدخول وإلى شبكة Wi-Fi مخزَّنة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What was to be changed is changed.</source>
        <translation>تغيّر ما كان يُراد تغييره.</translation>
    </message>
    <message>
        <source>The device itself finds all parts of its software sound.</source>
        <translation>يقول الجهاز نفسه إن كل أجزاء برنامج النظام سليمة.</translation>
    </message>
    <message>
        <source>The device itself says that it is in the Wi-Fi.</source>
        <translation>يقول الجهاز نفسه إنه في شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Look at the way to the cloud</source>
        <translation>فحص الطريق إلى السحابة</translation>
    </message>
    <message>
        <source>Try it without its own program (safe mode)</source>
        <translation>تجربته من دون برنامجه (الوضع الآمن)</translation>
    </message>
    <message>
        <source>Try the keys from this computer</source>
        <translation>تجربة المفاتيح من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose the antenna</source>
        <translation>اختيار الهوائي</translation>
    </message>
    <message>
        <source>Have the router give the address</source>
        <translation>ترك إعطاء العنوان للموجّه</translation>
    </message>
    <message>
        <source>Clear the Wi-Fi networks</source>
        <translation>مسح شبكات Wi-Fi</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi network</source>
        <translation>إدخال شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>See it join the Wi-Fi</source>
        <translation>رؤيته ينضم إلى شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Waiting for you to start the device in safe mode.</source>
        <translation>بانتظار أن تشغّل الجهاز في الوضع الآمن.</translation>
    </message>
    <message>
        <source>Hold SETUP or MODE, tap RESET, and let go while the lamp blinks magenta.</source>
        <translation>اضغط مطولًا على SETUP أو MODE، واضغط ضغطة قصيرة على RESET، ثم اترك الزر والمصباح يومض باللون الأرجواني.</translation>
    </message>
    <message>
        <source>If the lamp turns yellow, it was held too long: tap RESET and try again.</source>
        <translation>إذا تحوّل المصباح إلى الأصفر فقد طال الضغط: اضغط ضغطة قصيرة على RESET وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting for you to hold SETUP for three seconds.</source>
        <translation>بانتظار أن تضغط مطولًا على SETUP ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Let go as soon as the lamp blinks blue.</source>
        <translation>اترك الزر فور أن يومض المصباح باللون الأزرق.</translation>
    </message>
    <message>
        <source>If the lamp stays as it is, tap RESET, wait for green, and hold SETUP again.</source>
        <translation>إذا بقي المصباح كما هو، فاضغط ضغطة قصيرة على RESET، وانتظر الأخضر، ثم اضغط مطولًا على SETUP مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting for you to hold SETUP for ten seconds.</source>
        <translation>بانتظار أن تضغط مطولًا على SETUP عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>The lamp blinks blue first. Keep holding until it races blue.</source>
        <translation>يومض المصباح أولًا باللون الأزرق. واصل الضغط حتى يتوالى الأزرق بسرعة كبيرة.</translation>
    </message>
    <message>
        <source>If the lamp races red, the device could not clear its networks.</source>
        <translation>إذا توالى الأحمر في المصباح بسرعة كبيرة، فلم يستطع الجهاز مسح شبكاته.</translation>
    </message>
    <message>
        <source>Waiting for the device to join the Wi-Fi.</source>
        <translation>بانتظار انضمام الجهاز إلى شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>The lamp blinks green, then fast green for a moment.</source>
        <translation>يومض المصباح باللون الأخضر، ثم بالأخضر السريع لحظة.</translation>
    </message>
    <message>
        <source>If it goes on blinking green, the password is another one or the network is out of reach. If it stays at fast green, the router gives it no address.</source>
        <translation>إذا ظلّ يومض بالأخضر، فكلمة المرور مختلفة أو الشبكة بعيدة. وإذا بقي على الأخضر السريع، فالموجّه لا يعطيه عنوانًا.</translation>
    </message>
    <message>
        <source>Your %1 has its earlier software again</source>
        <translation>عادت إلى %1 برمجياته السابقة</translation>
    </message>
    <message>
        <source>The device restarts with what was on it before.</source>
        <translation>يُعاد تشغيل الجهاز بما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>Plug it in again, into any USB socket. Nothing is lost: the repair goes on.</source>
        <translation>صِله مرة أخرى بأي منفذ USB. لن يضيع شيء: سيتواصل الإصلاح.</translation>
    </message>
    <message>
        <source>Your %1 has its earlier Wi-Fi settings again</source>
        <translation>استعاد جهاز %1 إعدادات Wi-Fi السابقة</translation>
    </message>
    <message>
        <source>Put the earlier settings back and read them back</source>
        <translation>إعادة الإعدادات السابقة وقراءتها للتحقق</translation>
    </message>
    <message>
        <source>Enter the earlier Wi-Fi networks again</source>
        <translation>إدخال شبكات Wi-Fi السابقة من جديد</translation>
    </message>
    <message>
        <source>Check that the networks are as before</source>
        <translation>التحقق من أن الشبكات كما كانت</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The account cannot be reached. The device has its own Wi-Fi.</source>
        <translation>تعذّر الوصول إلى الحساب. للجهاز اتصال Wi-Fi خاص به.</translation>
    </message>
    <message>
        <source>It takes the connection and never says a word.</source>
        <translation>تقبل الاتصال ولا تقول شيئًا أبدًا.</translation>
    </message>
    <message>
        <source>Whatever is asked, it answers with an error of its own.</source>
        <translation>مهما كان السؤال، تجيب بخطأ من عندها.</translation>
    </message>
    <message>
        <source>It wants to be left in peace for a while.</source>
        <translation>تريد أن تُترك وشأنها مدة من الوقت.</translation>
    </message>
    <message>
        <source>The code is %1.</source>
        <comment>of two-step sign-in</comment>
        <translation>الرمز هو %1.</translation>
    </message>
    <message>
        <source>Once, with the next question to the cloud. Then sign in again.</source>
        <translation>مرة واحدة، عند السؤال التالي للسحابة. بعدها سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Once, after the keys were read. Then sign in again.</source>
        <translation>مرة واحدة، بعد قراءة المفاتيح. بعدها سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Only the other account may change its keys.</source>
        <translation>لا يحق تغيير مفاتيحه إلا للحساب الآخر.</translation>
    </message>
    <message>
        <source>Only that product&apos;s team may change its keys.</source>
        <translation>لا يحق تغيير مفاتيحه إلا لفريق ذلك المنتج.</translation>
    </message>
    <message>
        <source>Whoever asks, the cloud says no.</source>
        <translation>أيًّا كان السائل، ترفض السحابة.</translation>
    </message>
    <message>
        <source>Its keys can be repaired. It cannot be seen online.</source>
        <translation>يمكن إصلاح مفاتيحه. لا يمكن رؤيته متصلًا.</translation>
    </message>
    <message>
        <source>Nothing: all is well around it</source>
        <translation>لا شيء: كل ما حول الجهاز على ما يرام</translation>
    </message>
    <message>
        <source>The cable only charges</source>
        <translation>الكابل للشحن فقط</translation>
    </message>
    <message>
        <source>I may not use USB devices here</source>
        <translation>لا يُسمح لي هنا باستخدام أجهزة USB</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <translation>هناك برنامج آخر يستخدمه</translation>
    </message>
    <message>
        <source>The computer took the wrong driver</source>
        <translation>اختار الحاسوب برنامج تشغيل غير مناسب</translation>
    </message>
    <message>
        <source>A second device is plugged in</source>
        <translation>هناك جهاز ثانٍ موصول</translation>
    </message>
    <message>
        <source>Something else is plugged in</source>
        <translation>هناك شيء آخر موصول</translation>
    </message>
    <message>
        <source>A newer model is plugged in</source>
        <translation>هناك طراز أحدث موصول</translation>
    </message>
    <message>
        <source>It cannot tell its id</source>
        <translation>لا يستطيع إظهار معرّفه</translation>
    </message>
    <message>
        <source>It needs its buttons to be pressed</source>
        <translation>يحتاج إلى الضغط على أزراره</translation>
    </message>
    <message>
        <source>It stops answering when it blinks yellow</source>
        <translation>يتوقف عن الاستجابة عندما يومض باللون الأصفر</translation>
    </message>
    <message>
        <source>Its memory is worn out</source>
        <translation>ذاكرته مستهلكة</translation>
    </message>
    <message>
        <source>This computer has no internet</source>
        <translation>لا إنترنت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The cloud does not answer</source>
        <translation>السحابة لا تستجيب</translation>
    </message>
    <message>
        <source>The cloud has a fault</source>
        <translation>في السحابة مشكلة</translation>
    </message>
    <message>
        <source>The cloud was asked too often</source>
        <translation>كثرت الطلبات إلى السحابة</translation>
    </message>
    <message>
        <source>My account asks for a code</source>
        <translation>يطلب حسابي رمزًا</translation>
    </message>
    <message>
        <source>The sign-in runs out</source>
        <translation>تنتهي مدة تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in runs out in the middle</source>
        <translation>تنتهي مدة تسجيل الدخول أثناء العمل</translation>
    </message>
    <message>
        <source>It is in somebody else&apos;s account</source>
        <translation>إنه في حساب شخص آخر</translation>
    </message>
    <message>
        <source>It belongs to a company&apos;s product</source>
        <translation>إنه تابع لمنتج شركة</translation>
    </message>
    <message>
        <source>The cloud takes no key for it</source>
        <translation>لا تقبل السحابة مفتاحًا له</translation>
    </message>
    <message>
        <source>Its Wi-Fi does not reach the cloud</source>
        <translation>لا تصل شبكة Wi-Fi الخاصة به إلى السحابة</translation>
    </message>
    <message>
        <source>Cable, computer, account and cloud work.</source>
        <translation>الكابل والحاسوب والحساب والسحابة تعمل.</translation>
    </message>
    <message>
        <source>The lamp is lit, and the computer sees nothing.</source>
        <translation>المصباح مضيء والحاسوب لا يرى شيئًا.</translation>
    </message>
    <message>
        <source>The computer sees it, but lets no program open it.</source>
        <translation>يراه الحاسوب، لكنه لا يسمح لأي برنامج بفتحه.</translation>
    </message>
    <message>
        <source>The computer sees it, but it cannot be opened.</source>
        <translation>يراه الحاسوب، لكن تعذّر فتحه.</translation>
    </message>
    <message>
        <source>A P1, which needs a repair too.</source>
        <translation>جهاز P1 يحتاج هو أيضًا إلى إصلاح.</translation>
    </message>
    <message>
        <source>The computer sees a device, but it is none that can be repaired.</source>
        <translation>يرى الحاسوب جهازًا، لكنه ليس جهازًا يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>An Argon. This repair is not for it.</source>
        <translation>جهاز Argon. هذا الإصلاح غير مخصّص له.</translation>
    </message>
    <message>
        <source>You will be asked for it: %1</source>
        <comment>the device&apos;s id</comment>
        <translation>سيُطلب منك: %1</translation>
    </message>
    <message>
        <source>The computer cannot bring it into DFU mode.</source>
        <translation>لا يستطيع الحاسوب إدخاله في وضع DFU.</translation>
    </message>
    <message>
        <source>Every question to it runs into its time limit.</source>
        <translation>كل سؤال يوجَّه إليه ينتهي وقته دون رد.</translation>
    </message>
    <message>
        <source>What is written to its keys does not stay.</source>
        <translation>ما يُكتب في مفاتيحه لا يبقى.</translation>
    </message>
    <message>
        <source>The one that is filled in is the old one. The new one is %1.</source>
        <translation>المكتوبة سلفًا هي القديمة. الجديدة هي %1.</translation>
    </message>
    <message>
        <source>It takes long to come back</source>
        <translation>يتأخر في العودة</translation>
    </message>
    <message>
        <source>I changed my password</source>
        <translation>غيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>After a start, the computer sees it only twenty seconds later.</source>
        <translation>بعد كل بدء تشغيل لا يراه الحاسوب إلا بعد عشرين ثانية.</translation>
    </message>
    <message>
        <source>Its power supply is weak</source>
        <translation>مزوّد الطاقة ضعيف</translation>
    </message>
    <message>
        <source>It restarts every few seconds. Only DFU mode is steady.</source>
        <translation>يعيد التشغيل كل بضع ثوانٍ. لا يكون ثابتًا إلا في وضع DFU.</translation>
    </message>
    <message>
        <source>Windows has no driver for it</source>
        <translation>ليس لدى Windows برنامج تشغيل له</translation>
    </message>
    <message>
        <source>As with software from before 2017. One button mends it.</source>
        <translation>كما مع البرامج التي تعود إلى ما قبل عام 2017. زر واحد يصلح الأمر.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A stored program may have taken the place of the one on the device.</source>
        <translation>ربما حل برنامج مخزَّن محل البرنامج الذي على الجهاز.</translation>
    </message>
    <message>
        <source>The device may have gone back to its first program and forgotten its Wi-Fi.</source>
        <translation>ربما عاد الجهاز إلى برنامجه الأول ونسي شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>The device may have forgotten its network settings.</source>
        <translation>ربما نسي الجهاز إعدادات الشبكة.</translation>
    </message>
    <message>
        <source>It restarted normally</source>
        <translation>أعاد التشغيل بشكل عادي</translation>
    </message>
    <message>
        <source>%1 was not down, or only for a moment. Press %1 first and keep it down, tap %2, and wait for %3.</source>
        <translation>لم يكن %1 مضغوطًا، أو ضُغط لحظة فقط. اضغط أولًا على %1 وأبقه مضغوطًا، واضغط ضغطة قصيرة على %2، ثم انتظر اللون %3.</translation>
    </message>
    <message>
        <source>%1 was let go before the lamp was %2</source>
        <translation>تُرك %1 قبل أن يومض المصباح باللون %2</translation>
    </message>
    <message>
        <source>The device runs again, and nothing is lost. Try once more and hold %1 a little longer.</source>
        <translation>عاد الجهاز إلى العمل ولم يضع شيء. حاول مرة أخرى وواصل الضغط على %1 مدة أطول قليلًا.</translation>
    </message>
    <message>
        <source>The device is in DFU mode</source>
        <translation>الجهاز في وضع DFU</translation>
    </message>
    <message>
        <source>Tap %1 alone: it starts its program. Then hold %2.</source>
        <translation>اضغط ضغطة قصيرة على %1 وحده: يبدأ الجهاز برنامجه. ثم اضغط مطولًا على %2.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: %1 was held until yellow</source>
        <translation>الجهاز في وضع DFU: استمر الضغط على %1 حتى الأصفر</translation>
    </message>
    <message>
        <source>Nothing is lost. Try once more and let go earlier, at %1.</source>
        <translation>لم يضع شيء. حاول مرة أخرى واترك الزر قبل ذلك، عند اللون %1.</translation>
    </message>
    <message>
        <source>Its lamp blinks yellow. Both buttons can rest.</source>
        <translation>مصباحه يومض باللون الأصفر. لم تعد هناك حاجة إلى الزرّين.</translation>
    </message>
    <message>
        <source>The device is in listening mode</source>
        <translation>الجهاز في وضع الاستماع</translation>
    </message>
    <message>
        <source>The device has not restarted yet</source>
        <translation>لم يُعد الجهاز التشغيل بعد</translation>
    </message>
    <message>
        <source>This page follows you</source>
        <translation>هذه الصفحة تتابعك</translation>
    </message>
    <message>
        <source>It sees when the device restarts, counts the seconds and says what to do next.</source>
        <translation>ترى متى يعيد الجهاز التشغيل، وتعدّ الثواني، وتقول ما ينبغي فعله بعد ذلك.</translation>
    </message>
    <message>
        <source>The lamp says when</source>
        <translation>المصباح يبيّن متى</translation>
    </message>
    <message>
        <source>Plug the cable in. If the lamp is lit and nothing is seen, try another cable: some carry power only.</source>
        <translation>صِل الكابل. إذا كان المصباح مضيئًا ولم يظهر شيء، فجرّب كابلًا آخر: بعضها لا ينقل سوى الكهرباء.</translation>
    </message>
    <message>
        <source>The device stays away</source>
        <translation>الجهاز لا يعود</translation>
    </message>
    <message>
        <source>Let go of both buttons. If its lamp is dark, the cable has come out: plug it in again.</source>
        <translation>اترك الزرّين. إذا كان المصباح مطفأً فقد انفصل الكابل: صِله مرة أخرى.</translation>
    </message>
    <message>
        <source>It has restarted: now look at the lamp</source>
        <translation>أعاد التشغيل: انظر الآن إلى المصباح</translation>
    </message>
    <message>
        <source>Breathing magenta means safe mode. The lamp gets there only once the device is online; until then it looks as always.</source>
        <translation>النبض الأرجواني يعني الوضع الآمن. لا يبلغه المصباح إلا بعد أن يتصل الجهاز؛ وحتى ذلك الحين يبدو كالمعتاد.</translation>
    </message>
    <message>
        <source>%1 was held too long</source>
        <translation>طال الضغط على %1</translation>
    </message>
    <message>
        <source>%1 Try once more and let go as soon as the lamp is %2.</source>
        <comment>what may be lost; what to do</comment>
        <translation>%1 حاول مرة أخرى واترك الزر فور أن يومض المصباح باللون %2.</translation>
    </message>
    <message>
        <source>It restarted: %1 was tapped</source>
        <translation>أعاد التشغيل: ضُغط %1</translation>
    </message>
    <message>
        <source>Listening mode needs %1 alone. Wait until the lamp blinks green or cyan, then hold %1.</source>
        <translation>يحتاج وضع الاستماع إلى %1 وحده. انتظر حتى يومض المصباح باللون الأخضر أو السماوي، ثم اضغط مطولًا على %1.</translation>
    </message>
    <message>
        <source>Let go of %1 now</source>
        <translation>اترك %1 الآن</translation>
    </message>
    <message>
        <source>The lamp should be blinking %1. If it is not yet, go by the lamp.</source>
        <translation>ينبغي أن يومض المصباح الآن باللون %1. إن لم يفعل بعد فاتبع المصباح.</translation>
    </message>
    <message>
        <source>It has been held longer than needed.</source>
        <translation>استمر الضغط أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Keep holding %1</source>
        <translation>واصل الضغط على %1</translation>
    </message>
    <message>
        <source>The lamp should be blinking magenta. Wait for yellow.</source>
        <translation>ينبغي أن يومض المصباح الآن باللون الأرجواني. انتظر الأصفر.</translation>
    </message>
    <message>
        <source>The device has been reset. Watch the lamp.</source>
        <translation>أُعيد تشغيل الجهاز. راقب المصباح.</translation>
    </message>
    <message>
        <source>The device may have forgotten its Wi-Fi: its lamp then blinks dark blue, and Wi-Fi has to be set up again.</source>
        <translation>ربما نسي الجهاز شبكة Wi-Fi: عندها يومض مصباحه باللون الأزرق الداكن، ويجب إعداد Wi-Fi من جديد.</translation>
    </message>
    <message>
        <source>Its lamp blinks dark blue.</source>
        <translation>مصباحه يومض باللون الأزرق الداكن.</translation>
    </message>
    <message>
        <source>Tap %1 while %2 is down. A lamp that blinks dark blue says that %1 was not tapped: let go and begin again.</source>
        <translation>اضغط ضغطة قصيرة على %1 وأنت تضغط على %2. المصباح الذي يومض باللون الأزرق الداكن يعني أن %1 لم يُضغط: اترك الزر وابدأ من جديد.</translation>
    </message>
    <message>
        <source>USB stays as it is in listening mode: only the dark blue lamp shows that it worked.</source>
        <translation>يبقى USB كما هو في وضع الاستماع: المصباح الأزرق الداكن وحده يبيّن نجاح الأمر.</translation>
    </message>
    <message>
        <source>No %1 is seen on USB</source>
        <translation>لا يظهر جهاز %1 عبر USB</translation>
    </message>
    <message>
        <source>Wait until the lamp blinks %1.</source>
        <translation>انتظر حتى يومض المصباح باللون %1.</translation>
    </message>
    <message>
        <source>Wait until the lamp races dark blue.</source>
        <translation>انتظر حتى يتوالى الأزرق الداكن في المصباح بسرعة كبيرة.</translation>
    </message>
    <message>
        <source>The lamp should be racing dark blue. If it is not yet, go by the lamp.</source>
        <translation>ينبغي أن يتوالى الأزرق الداكن في المصباح بسرعة كبيرة الآن. إن لم يحدث بعد فاعتمد على المصباح.</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>None: no password</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>WEP (very old)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WEP (قديم جدًا)</translation>
    </message>
    <message>
        <source>WPA (old)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA (قديم)</translation>
    </message>
    <message>
        <source>WPA2 (usual at home)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA2 (المعتاد في المنزل)</translation>
    </message>
    <message>
        <source>WPA Enterprise (old)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA Enterprise (قديم)</translation>
    </message>
    <message>
        <source>WPA2 Enterprise (company, school)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA2 Enterprise (شركة، مدرسة)</translation>
    </message>
    <message>
        <source>The name of the Wi-Fi is missing.</source>
        <translation>اسم شبكة Wi-Fi مفقود.</translation>
    </message>
    <message>
        <source>The name is too long. A Wi-Fi name has 32 letters at most, fewer with accents.</source>
        <translation>الاسم طويل جدًا. لا يزيد اسم شبكة Wi-Fi على 32 حرفًا لاتينيًا، وأقل من ذلك بالحروف العربية.</translation>
    </message>
    <message>
        <source>The name contains a sign that cannot be sent to the device.</source>
        <translation>في الاسم علامة لا يمكن إرسالها إلى الجهاز.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور مفقودة.</translation>
    </message>
    <message>
        <source>A WEP password has 5 or 13 letters, or 10 or 26 digits from 0 to F.</source>
        <translation>تتألف كلمة المرور في WEP من 5 أحرف أو 13 حرفًا، أو من 10 خانات أو 26 خانة من 0 إلى F.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 letters.</source>
        <translation>تتألف كلمة المرور لشبكة Wi-Fi من 8 أحرف إلى 63 حرفًا.</translation>
    </message>
    <message>
        <source>The password contains a sign that cannot be sent to the device.</source>
        <translation>في كلمة المرور علامة لا يمكن إرسالها إلى الجهاز.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>اسم المستخدم مفقود.</translation>
    </message>
    <message>
        <source>Choose the certificate and the private key that belongs to it.</source>
        <translation>اختر الشهادة والمفتاح الخاص التابع لها.</translation>
    </message>
    <message>
        <source>The certificate or its key is too long for the device.</source>
        <translation>الشهادة أو مفتاحها أطول مما يتسع له الجهاز.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>signal of a Wi-Fi</comment>
        <translation>قوية</translation>
    </message>
    <message>
        <source>good</source>
        <comment>signal of a Wi-Fi</comment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>signal of a Wi-Fi</comment>
        <translation>ضعيفة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::AboutPage</name>
    <message>
        <source>This is Photon Rescue</source>
        <translation>هذا هو Photon Rescue</translation>
    </message>
    <message>
        <source>Version %1. Free software under the Apache licence 2.0. It is not made by Particle.</source>
        <comment>a version number</comment>
        <translation>الإصدار %1. برنامج حر برخصة Apache 2.0. وهو ليس من صنع Particle.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Look once a day for a newer version</source>
        <translation>البحث مرة في اليوم عن إصدار أحدث</translation>
    </message>
    <message>
        <source>It asks %1 for one small file. Nothing about you, your devices or this computer is sent, and no newer version is downloaded.</source>
        <comment>a web server</comment>
        <translation>يطلب من %1 ملفًا صغيرًا واحدًا. لا يُرسل شيء عنك أو عن أجهزتك أو عن هذا الحاسوب، ولا يُنزَّل أي إصدار أحدث.</translation>
    </message>
    <message>
        <source>Looked last: %1</source>
        <comment>date and time</comment>
        <translation>آخر تحقق: %1</translation>
    </message>
    <message>
        <source>It has not looked yet.</source>
        <translation>لم يتحقق بعد.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::AntennaChoice</name>
    <message>
        <source>Antenna</source>
        <translation>الهوائي</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Whichever hears better</source>
        <translation>أيهما أفضل استقبالًا</translation>
    </message>
    <message>
        <source>The built-in one</source>
        <translation>المدمج</translation>
    </message>
    <message>
        <source>The one on the socket</source>
        <translation>الموصول بالمقبس</translation>
    </message>
</context>
<context>
    <name>rescue::ui::AskPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::BoardWidget</name>
    <message>
        <source>Hold %1</source>
        <comment>a button, held down</comment>
        <translation>اضغط مطولًا على %1</translation>
    </message>
    <message>
        <source>Tap %1</source>
        <comment>a button, pressed for a moment</comment>
        <translation>اضغط ضغطة قصيرة على %1</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <comment>a button that was held down</comment>
        <translation>اترك %1</translation>
    </message>
    <message>
        <source>left of the lamp</source>
        <comment>the USB plug being at the top</comment>
        <translation>إلى يسار المصباح</translation>
    </message>
    <message>
        <source>right of the lamp</source>
        <comment>the USB plug being at the top</comment>
        <translation>إلى يمين المصباح</translation>
    </message>
    <message>
        <source>%1, %2, is held.</source>
        <comment>a button; where it is</comment>
        <translation>%1، %2، يُضغط باستمرار.</translation>
    </message>
    <message>
        <source>%1, %2, is tapped.</source>
        <comment>a button; where it is</comment>
        <translation>%1، %2، يُضغط ضغطة قصيرة.</translation>
    </message>
    <message>
        <source>%1, %2, is let go.</source>
        <comment>a button; where it is</comment>
        <translation>%1، %2، يُترك.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <comment>a button; where it is</comment>
        <translation>%1 يقع %2.</translation>
    </message>
    <message>
        <source>Picture of a %1</source>
        <comment>a model of device</comment>
        <translation>صورة جهاز %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one for each button</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::BundlePage</name>
    <message>
        <source>Content of %1</source>
        <comment>a part of the file for support</comment>
        <translation>محتوى %1</translation>
    </message>
    <message>
        <source>Pack a file for whoever helps you</source>
        <translation>جهّز ملفًا لمن يساعدك</translation>
    </message>
    <message>
        <source>You see here all that goes into it. You choose where it is saved and whom you send it to. Nothing is sent by itself.</source>
        <translation>ترى هنا كل ما يدخل فيه. أنت تختار مكان حفظه ومن ترسله إليه. لا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Space takes a part out or in</source>
        <translation>مفتاح المسافة يخرج جزءًا أو يدخله</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما لا يتضمنه</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The file is saved. Attach it to a message to whoever helps you.</source>
        <translation>حُفظ الملف. أرفقه برسالة إلى من يساعدك.</translation>
    </message>
    <message>
        <source>Save the file for support</source>
        <translation>حفظ ملف الدعم</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>ملف مضغوط (*.zip)</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ButtonPanel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds a button is held</comment>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>I cannot press the buttons</source>
        <translation>لا أستطيع الضغط على الأزرار</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <source>Count with me</source>
        <translation>العدّ معي</translation>
    </message>
    <message>
        <source>Show the buttons again</source>
        <translation>عرض الأزرار من جديد</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ColourPage</name>
    <message>
        <source>Which colour blinks?</source>
        <translation>أي لون يومض؟</translation>
    </message>
    <message>
        <source>Each is shown at its true speed.</source>
        <translation>كل منها بسرعته الحقيقية.</translation>
    </message>
    <message>
        <source>Which colour fades in and out?</source>
        <translation>أي لون يشتد ويخفت؟</translation>
    </message>
    <message>
        <source>Which of these comes nearest?</source>
        <translation>أي هذه هو الأقرب؟</translation>
    </message>
    <message>
        <source>A rare flash counts too. RESET brings it back.</source>
        <translation>الومضة النادرة مهمة أيضًا. يعيدها RESET.</translation>
    </message>
    <message>
        <source>Which colour is it?</source>
        <translation>أي لون هو؟</translation>
    </message>
    <message>
        <source>The big lamp, not the small ones beside it.</source>
        <translation>المصباح الكبير، لا المصابيح الصغيرة بجانبه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ConnectPage</name>
    <message>
        <source>The rule that will be installed</source>
        <translation>القاعدة التي ستُثبَّت</translation>
    </message>
    <message>
        <source>It is plugged in, but nothing shows here</source>
        <translation>إنه موصول، لكن لا يظهر شيء هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>This is a device of another family</source>
        <translation>هذا الجهاز من عائلة أخرى</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Which device shall be repaired?</source>
        <translation>أي جهاز تريد إصلاحه؟</translation>
    </message>
    <message>
        <source>Several are connected. Only the chosen one is touched. Blinking makes a lamp race through all colours for some seconds.</source>
        <translation>هناك عدة أجهزة موصولة. لن يُمسّ إلا المختار. الوميض يجعل المصباح يمرّ بكل الألوان بسرعة كبيرة بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Use this device</source>
        <translation>استخدام هذا الجهاز</translation>
    </message>
    <message>
        <source>The cable brings power, but no data</source>
        <translation>الكابل ينقل الكهرباء ولا ينقل البيانات</translation>
    </message>
    <message>
        <source>The lamp is lit and the computer sees nothing: most such cables can only charge. Try the cable of a phone that copies photos, then another USB socket, without a hub.</source>
        <translation>المصباح مضيء والحاسوب لا يرى شيئًا: معظم هذه الكابلات للشحن فقط. جرّب كابل هاتف ينقل الصور، ثم منفذ USB آخر، من دون موزّع.</translation>
    </message>
    <message>
        <source>Your device gets no power</source>
        <translation>لا تصل الكهرباء إلى جهازك</translation>
    </message>
    <message>
        <source>Its lamp is dark and the computer sees nothing. Try another USB socket, then another cable. If the lamp stays dark everywhere, the device itself may be broken.</source>
        <translation>مصباحه مطفأ والحاسوب لا يرى شيئًا. جرّب منفذ USB آخر ثم كابلًا آخر. إذا بقي المصباح مطفأً في كل مكان فقد يكون الجهاز نفسه معطوبًا.</translation>
    </message>
    <message>
        <source>Something is connected, but no device this program knows</source>
        <translation>هناك شيء موصول، لكنه ليس جهازًا يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>It stays untouched. Plug in the device that shall be repaired; other things can stay where they are.</source>
        <translation>لن يُمسّ. صِل الجهاز المراد إصلاحه؛ ويمكن أن تبقى الأشياء الأخرى في مكانها.</translation>
    </message>
    <message>
        <source>Connect your Photon by USB</source>
        <translation>صِل جهاز Photon عبر USB</translation>
    </message>
    <message>
        <source>Use a cable that carries data: some only charge. This page answers at once when the device is seen.</source>
        <translation>استخدم كابلًا ينقل البيانات: بعض الكابلات للشحن فقط. تستجيب هذه الصفحة فور رؤية الجهاز.</translation>
    </message>
    <message>
        <source>Your %1 is there, but cannot be opened</source>
        <translation>جهاز %1 موجود لكن تعذّر فتحه</translation>
    </message>
    <message>
        <source>A rule of the system has to allow it, once. It is shown below; installing it asks for the administrator&apos;s password.</source>
        <translation>يجب أن تسمح بذلك قاعدة في النظام، مرة واحدة. القاعدة معروضة أدناه؛ ويتطلب تثبيتها كلمة مرور المسؤول.</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>تثبيت القاعدة</translation>
    </message>
    <message>
        <source>Your %1 is connected, in DFU mode</source>
        <translation>جهاز %1 موصول، وهو في وضع DFU</translation>
    </message>
    <message>
        <source>Its lamp blinks yellow: it is ready to be read and repaired.</source>
        <translation>مصباحه يومض باللون الأصفر: إنه جاهز للقراءة والإصلاح.</translation>
    </message>
    <message>
        <source>Your %1 is connected</source>
        <translation>جهاز %1 موصول</translation>
    </message>
    <message>
        <source>It runs its own program. Nothing has been changed.</source>
        <translation>إنه يشغّل برنامجه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Let Windows use its own driver</source>
        <translation>استخدام برنامج تشغيل Windows</translation>
    </message>
    <message>
        <source>Windows was not allowed to use its own driver.</source>
        <translation>لم يُسمح بأن يستخدم Windows برنامج التشغيل الخاص به.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can allow it after all, or take the steps below.</source>
        <translation>لم يتغير شيء. يمكنك السماح بذلك الآن، أو اتباع الخطوات أدناه.</translation>
    </message>
    <message>
        <source>Windows still has no driver for the device.</source>
        <translation>ما زال Windows من دون برنامج تشغيل للجهاز.</translation>
    </message>
    <message>
        <source>It did not take its own one. The steps below lead there by hand.</source>
        <translation>لم يأخذ Windows البرنامج الخاص به. الخطوات أدناه تؤدي إلى ذلك يدويًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what will happen</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Windows has one that fits, and asks once for your permission.</source>
        <translation>لدى Windows برنامج مناسب، وسيطلب إذنك مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::CopyField</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a number: the number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a number</comment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>rescue::ui::CountdownRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rescue::ui::DeviceCard</name>
    <message>
        <source>id unknown</source>
        <translation>المعرّف غير معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a device, its id</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::DevicePicker</name>
    <message>
        <source>Blink this one</source>
        <translation>جعل هذا الجهاز يُصدر وميضًا</translation>
    </message>
    <message>
        <source>Its lamp shows all colours now.</source>
        <translation>مصباحه يعرض الآن كل الألوان.</translation>
    </message>
    <message>
        <source>Its software is too old to be asked. Unplug it: the card that goes is the one.</source>
        <translation>برنامجه أقدم من أن يفعل ذلك. افصله: البطاقة التي تختفي هي بطاقته.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::DiagnosisPage</name>
    <message>
        <source>%1: %2</source>
        <comment>a step, and why it is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not built into this program yet): %2</source>
        <comment>a step, and why it is done</comment>
        <translation>%1 (لم يُدمج في هذا البرنامج بعد): %2</translation>
    </message>
    <message>
        <source>If that does not help: %1</source>
        <comment>a list</comment>
        <translation>إذا لم ينفع ذلك: %1</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>لماذا نظن ذلك</translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation>سيبقى</translation>
    </message>
    <message>
        <source>Check the keys anyway</source>
        <translation>فحص المفاتيح مع ذلك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Done: look again</source>
        <translation>تم: النظر من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot</source>
        <translation>تجربة نقطة اتصال من هاتف</translation>
    </message>
    <message>
        <source>Try safe mode</source>
        <translation>تجربة الوضع الآمن</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <source>Will change, where needed</source>
        <translation>سيتغيّر، عند الحاجة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::Drawer</name>
    <message>
        <source>Technical log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
        <source>In technical terms, for support</source>
        <translation>بمصطلحات تقنية، للدعم</translation>
    </message>
</context>
<context>
    <name>rescue::ui::DriverSteps</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>By hand, on Windows</source>
        <translation>يدويًا على Windows</translation>
    </message>
    <message>
        <source>Press the Windows key and X together, and choose &quot;Device Manager&quot;.</source>
        <translation>اضغط مفتاح Windows مع X واختر «إدارة الأجهزة».</translation>
    </message>
    <message>
        <source>Choose &quot;Browse my computer for drivers&quot;, then &quot;Let me pick from a list of available drivers on my computer&quot;.</source>
        <translation>اختر «استعراض جهاز الكمبيوتر بحثًا عن برنامج تشغيل»، ثم «السماح لي بالاختيار من قائمة ببرامج التشغيل المتوفرة على جهاز الكمبيوتر».</translation>
    </message>
    <message>
        <source>Choose &quot;Universal Serial Bus devices&quot;, then &quot;WinUsb Device&quot; on both sides, and confirm.</source>
        <translation>اختر «Universal Serial Bus devices» (أجهزة USB)، ثم «WinUsb Device» (جهاز WinUsb) في الجانبين، ثم أكّد.</translation>
    </message>
    <message>
        <source>Come back here and choose &quot;Look again&quot;.</source>
        <translation>عُد إلى هنا واختر «البحث من جديد».</translation>
    </message>
    <message>
        <source>Or use the free program Zadig: choose the line with the USB id %1, and install WinUSB for it.</source>
        <translation>أو استخدم البرنامج المجاني Zadig: اختر السطر ذا معرّف USB ‏%1 وثبّت WinUSB له.</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>نسخ الخطوات</translation>
    </message>
    <message>
        <source>Find the device, which is often named &quot;%1&quot;. Click it with the right mouse button and choose &quot;Update driver&quot;.</source>
        <translation>ابحث عن الجهاز، وغالبًا ما يكون اسمه «%1». انقر عليه بزر الفأرة الأيمن واختر «تحديث برنامج التشغيل».</translation>
    </message>
</context>
<context>
    <name>rescue::ui::FirmwareChoice</name>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>أرشيفات zip (*.zip)</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>a module, a number</comment>
        <translation>%1 الإصدار %2</translation>
    </message>
    <message>
        <source>Device OS comes from Particle&apos;s list: the newest for your %1.</source>
        <translation>يأتي Device OS من قائمة Particle: الأحدث لجهاز %1.</translation>
    </message>
    <message>
        <source>Device OS comes from %1: %2.</source>
        <comment>a folder or file, its modules</comment>
        <translation>يأتي Device OS من %1: %2.</translation>
    </message>
    <message>
        <source>Use files I have</source>
        <translation>استخدام ملفات لدي</translation>
    </message>
    <message>
        <source>For a computer without internet, or for another version</source>
        <translation>لحاسوب بلا إنترنت، أو لإصدار آخر</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>من مجلد…</translation>
    </message>
    <message>
        <source>From a zip archive…</source>
        <translation>من أرشيف zip…</translation>
    </message>
    <message>
        <source>Use Particle&apos;s list</source>
        <translation>استخدام قائمة Particle</translation>
    </message>
    <message>
        <source>Nothing in %1 is for your %2.</source>
        <comment>a file, a model</comment>
        <translation>لا شيء في %1 لجهاز %2.</translation>
    </message>
    <message>
        <source>The files of Device OS for this model end in .bin.</source>
        <translation>ملفات Device OS لهذا الطراز تنتهي بـ ‎.bin.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>It may be damaged, or no zip archive.</source>
        <translation>ربما كان تالفًا، أو ليس أرشيف zip.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::GuideChoice</name>
    <message>
        <source>Which board</source>
        <translation>أي لوحة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::GuidePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HelpFinder</name>
    <message>
        <source>Lamp: %1</source>
        <comment>a pattern found by the search</comment>
        <translation>المصباح: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Found topics</source>
        <translation>المواضيع التي عُثر عليها</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى، أو كلمات أقل.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>how many</comment>
        <translation>عُثر على: %L1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HelpPanel</name>
    <message>
        <source>Help text</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Save the plan as PDF…</source>
        <translation>حفظ الخطة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>repair plan</source>
        <translation>خطة الإصلاح</translation>
    </message>
    <message>
        <source>lamp patterns</source>
        <translation>أنماط المصباح</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HistoryEntry</name>
    <message>
        <source>Changed: %1</source>
        <comment>a list</comment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model, date and time</comment>
        <translation>جهاز %1، %2</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Undo this repair</source>
        <translation>التراجع عن هذا الإصلاح</translation>
    </message>
    <message>
        <source>Finish this repair</source>
        <translation>إكمال هذا الإصلاح</translation>
    </message>
    <message>
        <source>Goes on with the repair of %1</source>
        <comment>date and time</comment>
        <translation>يتابع الإصلاح الذي بدأ في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it ended, date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>It was not finished. Without its saved copy it can be neither finished nor undone.</source>
        <translation>لم يكتمل. وبدون نسخته المحفوظة لا يمكن إكماله ولا التراجع عنه.</translation>
    </message>
    <message>
        <source>It cannot be undone after that: what the device held before is in the saved copy alone.</source>
        <translation>لا يمكن التراجع عنه بعد ذلك: فما كان في الجهاز من قبل موجود في النسخة المحفوظة وحدها.</translation>
    </message>
    <message>
        <source>It is no longer in this list after that.</source>
        <translation>لن يبقى في هذه القائمة بعد ذلك.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Closes the question; nothing is deleted</source>
        <translation>يغلق السؤال دون حذف أي شيء</translation>
    </message>
    <message>
        <source>Deletes the repair of %1 and its saved copy, after a question</source>
        <comment>date and time</comment>
        <translation>يحذف إصلاح %1 ونسخته المحفوظة، بعد سؤال</translation>
    </message>
    <message>
        <source>Delete this repair and its saved copy?</source>
        <translation>هل تريد حذف هذا الإصلاح ونسخته المحفوظة؟</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Puts back what the device held before %1</source>
        <comment>date and time</comment>
        <translation>يعيد ما كان في الجهاز قبل %1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HistoryPage</name>
    <message>
        <source>No repair was made on this computer yet</source>
        <translation>لم يُجرَ أي إصلاح على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Each repair will be kept here, with what it changed and what undoes it.</source>
        <translation>سيُحفظ هنا كل إصلاح، مع ما غيّره وما يتيح التراجع عنه.</translation>
    </message>
    <message>
        <source>These repairs were made on this computer</source>
        <translation>هذه الإصلاحات أُجريت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The newest comes first. To undo one, connect its device.</source>
        <translation>الأحدث أولًا. للتراجع عن أحدها، صِل جهازه.</translation>
    </message>
    <message>
        <source>Show older repairs</source>
        <translation>عرض إصلاحات أقدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HoldMeter</name>
    <message>
        <source>magenta</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>white</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>How long the button is held</source>
        <translation>مدة الضغط على الزر</translation>
    </message>
    <message>
        <source>from second %1: %2</source>
        <comment>the lamp&apos;s colour</comment>
        <translation>من الثانية %1: %2</translation>
    </message>
    <message>
        <source>%1: let go</source>
        <comment>a colour of the lamp</comment>
        <translation>%1: اترك الزر</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>أزرق داكن</translation>
    </message>
    <message>
        <source>racing dark blue</source>
        <translation>أزرق داكن متوالٍ بسرعة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LampCatalogue</name>
    <message>
        <source>All patterns of the lamp</source>
        <translation>كل أنماط المصباح</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LampStrip</name>
    <message>
        <source>The lamp now: %1</source>
        <translation>المصباح الآن: %1</translation>
    </message>
    <message>
        <source>USB: %1</source>
        <translation>منفذ USB: %1</translation>
    </message>
    <message>
        <source>Lamp and USB</source>
        <translation>المصباح وUSB</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of this program</source>
        <translation>لغة هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LayerPicture</name>
    <message>
        <source>%1: %2</source>
        <comment>a layer: its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each rests on the one below</source>
        <translation>كل طبقة تستند إلى ما تحتها</translation>
    </message>
</context>
<context>
    <name>rescue::ui::MarkList</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a step: how far it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::MeasurePage</name>
    <message>
        <source>How it stands on USB</source>
        <translation>حالته عبر USB</translation>
    </message>
    <message>
        <source>What its software says about itself</source>
        <translation>ما يقوله برنامجه عن نفسه</translation>
    </message>
    <message>
        <source>What it tells in listening mode</source>
        <translation>ما يذكره في وضع الاستماع</translation>
    </message>
    <message>
        <source>What is stored in its memory</source>
        <translation>ما هو مخزَّن في ذاكرته</translation>
    </message>
    <message>
        <source>What your account knows about it</source>
        <translation>ما يعرفه حسابك عنه</translation>
    </message>
    <message>
        <source>Your %1 is being looked at</source>
        <comment>a model</comment>
        <translation>يجري فحص جهاز %1</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is changed, and the device goes on with what it does.</source>
        <translation>يستغرق ذلك بضع ثوانٍ. لا يتغيّر شيء، ويتابع الجهاز ما يفعله.</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>ما عُثر عليه حتى الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::MessageBar</name>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::MovementPage</name>
    <message>
        <source>What does the lamp on your Photon do?</source>
        <translation>ماذا يفعل المصباح في جهاز Photon؟</translation>
    </message>
    <message>
        <source>Describe it as it is now, after RESET.</source>
        <translation>صِفه كما هو الآن، بعد RESET.</translation>
    </message>
    <message>
        <source>Look at the big lamp between the two buttons.</source>
        <translation>انظر إلى المصباح الكبير بين الزرّين.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Earlier repairs</source>
        <translation>إصلاحات سابقة</translation>
    </message>
    <message>
        <source>A repair of a %1 was not finished.</source>
        <comment>a model</comment>
        <translation>لم يكتمل إصلاح جهاز %1.</translation>
    </message>
    <message>
        <source>Device id %1, %2. It can be finished or undone.</source>
        <comment>an id, date and time</comment>
        <translation>معرّف الجهاز %1، %2. يمكن إكماله أو التراجع عنه.</translation>
    </message>
    <message>
        <source>Finish or undo it</source>
        <translation>إكماله أو التراجع عنه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>rescue::ui::NetworkPage</name>
    <message>
        <source>The way to the cloud is being looked at</source>
        <translation>يجري فحص الطريق إلى السحابة</translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation>هذا الحاسوب ليس في أي شبكة</translation>
    </message>
    <message>
        <source>This network lets your %1 through</source>
        <translation>هذه الشبكة تسمح بمرور جهاز %1</translation>
    </message>
    <message>
        <source>This network stands in the way of your %1</source>
        <translation>هذه الشبكة تعيق جهاز %1</translation>
    </message>
    <message>
        <source>The network does not show whether it lets your %1 through</source>
        <translation>لا يظهر هل تسمح الشبكة بمرور جهاز %1</translation>
    </message>
    <message>
        <source>The network is not to blame. What is left are the device&apos;s own settings and keys.</source>
        <translation>الشبكة ليست السبب. لم يبق إلا إعدادات الجهاز ومفاتيحه.</translation>
    </message>
    <message>
        <source>All this was tried from this computer. A device in another Wi-Fi may meet something else.</source>
        <translation>جُرّب كل هذا من هذا الحاسوب. قد يلقى جهاز في شبكة Wi-Fi أخرى شيئًا مختلفًا.</translation>
    </message>
    <message>
        <source>From this computer, by the ways that the device takes. This takes up to half a minute.</source>
        <translation>من هذا الحاسوب، وبالطرق التي يسلكها الجهاز. يستغرق ذلك نصف دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what was found</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Go on with the diagnosis</source>
        <translation>متابعة التشخيص</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot</source>
        <translation>تجربة نقطة اتصال من هاتف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PastCard</name>
    <message>
        <source>This device before</source>
        <translation>هذا الجهاز سابقًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time: how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a list</comment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>This repair was not finished. Use this device, and it is.</source>
        <translation>لم يكتمل هذا الإصلاح. باختيار «استخدام هذا الجهاز» يتواصل.</translation>
    </message>
    <message>
        <source>Undo this repair</source>
        <translation>التراجع عن هذا الإصلاح</translation>
    </message>
    <message>
        <source>All earlier repairs</source>
        <translation>كل الإصلاحات السابقة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PickPage</name>
    <message>
        <source>Choose this answer</source>
        <translation>اختيار هذه الإجابة</translation>
    </message>
    <message>
        <source>Choose this lamp</source>
        <translation>اختيار هذا المصباح</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeBanner</name>
    <message>
        <source>Practice: nothing real is touched.</source>
        <translation>تدريب: لا يُمسّ أي شيء حقيقي.</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>مغادرة التدريب</translation>
    </message>
    <message>
        <source>Stop the repair first.</source>
        <translation>أوقف الإصلاح أولًا.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeOffer</name>
    <message>
        <source>Is this your first repair? Try it on a practice device first. It is drawn on the screen, and nothing real is touched.</source>
        <translation>هل هذا أول إصلاح لك؟ جرّبه أولًا على جهاز تدريب. إنه مرسوم على الشاشة، ولا يُمسّ أي شيء حقيقي.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>التدرّب أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeWindow</name>
    <message>
        <source>Practice board</source>
        <translation>لوحة التدريب</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>ما عطله؟</translation>
    </message>
    <message>
        <source>Pull the USB plug</source>
        <translation>سحب قابس USB</translation>
    </message>
    <message>
        <source>Plug the USB cable in</source>
        <translation>توصيل كابل USB</translation>
    </message>
    <message>
        <source>What is wrong around it?</source>
        <translation>ما المشكلة حول الجهاز؟</translation>
    </message>
    <message>
        <source>Press the buttons, or hold the keys S and R.</source>
        <translation>اضغط على الأزرار، أو واصل الضغط على المفتاحين S وR.</translation>
    </message>
    <message>
        <source>Keep %1 pressed</source>
        <comment>a button of the board</comment>
        <translation>إبقاء %1 مضغوطًا</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ProofPage</name>
    <message>
        <source>none</source>
        <comment>no readable key</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nothing was changed: the device holds what it held before.</source>
        <translation>لم يتغيّر شيء: يحمل الجهاز ما كان يحمله من قبل.</translation>
    </message>
    <message>
        <source>Some things are changed already. The repair goes on where it stopped.</source>
        <translation>تغيّر بعض الأشياء بالفعل. سيتابع الإصلاح من حيث توقف.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>مفتاح الجهاز</translation>
    </message>
    <message>
        <source>Cloud key</source>
        <translation>مفتاح السحابة</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>fingerprints before and after</comment>
        <translation>%1  ←  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a number: the number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a number</comment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>The keys are in place. The cloud has not seen the device since.</source>
        <translation>المفاتيح في مكانها. لم تر السحابة الجهاز منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Parts of the software</source>
        <translation>أجزاء برنامج النظام</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation>حفظ المذكّرة…</translation>
    </message>
    <message>
        <source>The device could not be put back into product %1: its team has to add it again.</source>
        <translation>تعذرت إعادة الجهاز إلى المنتج %1: على فريقه أن يضيفه من جديد.</translation>
    </message>
    <message>
        <source>Your account has a part in that product, but the cloud takes no key for a device that is inside.</source>
        <translation>لحسابك دور في هذا المنتج، لكن السحابة لا تقبل مفتاحًا لجهاز بداخله.</translation>
    </message>
    <message>
        <source>The device can leave it for the moment of the repair.</source>
        <translation>يمكن للجهاز أن يخرج منه مدة الإصلاح.</translation>
    </message>
    <message>
        <source>Puts back what was there before</source>
        <translation>يعيد ما كان موجودًا من قبل</translation>
    </message>
</context>
<context>
    <name>rescue::ui::QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::QuestionPanel</name>
    <message>
        <source>Keep this cloud&apos;s address</source>
        <translation>الإبقاء على عنوان هذه السحابة</translation>
    </message>
    <message>
        <source>Replace it by the address of the cloud you signed in to</source>
        <translation>استبداله بعنوان السحابة التي سجّلت الدخول إليها</translation>
    </message>
    <message>
        <source>Device id, 24 digits</source>
        <translation>معرّف الجهاز، 24 خانة</translation>
    </message>
    <message>
        <source>24 digits, 0 to 9 and a to f</source>
        <translation>24 خانة، من 0 إلى 9 ومن a إلى f</translation>
    </message>
    <message>
        <source>The device is set up to connect to %1, which is not the cloud you signed in to. If you run a cloud of your own, keep it. If you bought the device second-hand or never heard of this address, replace it.</source>
        <translation>الجهاز مُعدّ للاتصال بـ %1، وهي ليست السحابة التي سجّلت الدخول إليها. إذا كنت تشغّل سحابة خاصة بك فأبقِ العنوان. وإذا كنت اشتريت الجهاز مستعملًا أو لم تسمع بهذا العنوان من قبل فاستبدله.</translation>
    </message>
    <message>
        <source>The software on this device is too old to tell its id by USB. You find the id in the Particle console, in the list of your devices.</source>
        <translation>البرنامج على هذا الجهاز أقدم من أن يُظهر معرّفه عبر USB. تجد المعرّف في لوحة تحكم Particle ضمن قائمة أجهزتك.</translation>
    </message>
    <message>
        <source>Your device belongs to another cloud</source>
        <translation>جهازك تابع لسحابة أخرى</translation>
    </message>
    <message>
        <source>Which device is this?</source>
        <translation>أي جهاز هذا؟</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>هذا ما عُثر عليه</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>الإبقاء على العنوان</translation>
    </message>
    <message>
        <source>Replace the address</source>
        <translation>استبدال العنوان</translation>
    </message>
    <message>
        <source>Use this id</source>
        <translation>استخدام هذا المعرّف</translation>
    </message>
    <message>
        <source>Write the keys</source>
        <translation>كتابة المفاتيح</translation>
    </message>
    <message>
        <source>A code of your account takes the device over, from another account too. Go on only if the device is yours.</source>
        <translation>رمز حسابك ينقل الجهاز إليك، حتى من حساب آخر. تابع فقط إذا كان الجهاز لك.</translation>
    </message>
    <message>
        <source>Nothing has been written so far. &quot;%1&quot; goes on; &quot;Stop safely&quot; leaves everything as it is.</source>
        <comment>the primary button</comment>
        <translation>لم يُكتب شيء حتى الآن. «%1» للمتابعة؛ و«توقف آمن» يترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Is this device yours?</source>
        <translation>هل هذا الجهاز لك؟</translation>
    </message>
    <message>
        <source>It is mine: go on</source>
        <translation>إنه لي: متابعة</translation>
    </message>
    <message>
        <source>Write the software</source>
        <translation>كتابة برنامج النظام</translation>
    </message>
</context>
<context>
    <name>rescue::ui::RepairFlow</name>
    <message>
        <source>A device is being repaired.</source>
        <comment>to whoever asks what keeps the computer awake</comment>
        <translation>يجري إصلاح جهاز.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::RepairPage</name>
    <message>
        <source>Progress of the repair</source>
        <translation>تقدّم الإصلاح</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>سيتوقف عند أقرب نقطة آمنة…</translation>
    </message>
    <message>
        <source>Stop safely</source>
        <translation>توقف آمن</translation>
    </message>
    <message>
        <source>device</source>
        <comment>until its model is known</comment>
        <translation>جهازك</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>صِل %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ReportRow</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For machines (*.json)</source>
        <translation>للآلات (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Puts ids, findings, steps and fingerprints on the clipboard, without passwords and keys</source>
        <translation>يضع المعرّفات والنتائج والخطوات والبصمات في الحافظة، من دون كلمات مرور ولا مفاتيح</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Paste it into a message to whoever helps you. It holds no passwords and no keys.</source>
        <translation>ألصقه في رسالة إلى من يساعدك. لا يحتوي على كلمات مرور ولا مفاتيح.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ المذكّرة</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation>حفظ المذكّرة…</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>نسخ المذكّرة</translation>
    </message>
    <message>
        <source>Puts the note on the clipboard, to be pasted into a message</source>
        <translation>يضع المذكّرة في الحافظة لإلصاقها في رسالة</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>حُفظت المذكّرة.</translation>
    </message>
    <message>
        <source>Paste it into a message to the maker of the product.</source>
        <translation>ألصقها في رسالة إلى صانع المنتج.</translation>
    </message>
    <message>
        <source>Pack for support…</source>
        <translation>تجهيز ملف للدعم…</translation>
    </message>
    <message>
        <source>Shows all that would go into one file, before anything is saved</source>
        <translation>يعرض كل ما سيدخل في الملف قبل حفظ أي شيء</translation>
    </message>
</context>
<context>
    <name>rescue::ui::SecondDeviceRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a second device, what its lamp does</comment>
        <translation>جهاز %1: %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ShowHowButton</name>
    <message>
        <source>Show me how to press the buttons</source>
        <translation>عرض طريقة الضغط على الأزرار</translation>
    </message>
    <message>
        <source>A guide for DFU mode, safe mode and listening mode</source>
        <translation>دليل لوضع DFU والوضع الآمن ووضع الاستماع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::SignInPage</name>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>التذكّر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The cloud cannot be reached</source>
        <translation>تعذّر الوصول إلى السحابة</translation>
    </message>
    <message>
        <source>Signing in needs the internet. What you typed is still there.</source>
        <translation>يحتاج تسجيل الدخول إلى الإنترنت. ما كتبته لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Enter the code of your two-step sign-in</source>
        <translation>أدخل رمز تسجيل الدخول على خطوتين</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>يظهر في تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Sign in to the account of your device</source>
        <translation>سجّل الدخول إلى حساب جهازك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The cloud has to learn the repaired key.</source>
        <translation>يجب أن تعرف السحابة المفتاح بعد إصلاحه.</translation>
    </message>
    <message>
        <source>The device is added to this account.</source>
        <translation>يُضاف الجهاز إلى هذا الحساب.</translation>
    </message>
    <message>
        <source>Device OS comes from there, and it tells when the device is online.</source>
        <translation>من هناك يأتي Device OS، ومن هناك يُعرف متى يتصل الجهاز.</translation>
    </message>
    <message>
        <source>The account tells what the cloud knows of the device.</source>
        <translation>يبيّن الحساب ما تعرفه السحابة عن الجهاز.</translation>
    </message>
    <message>
        <source>%1 Your password is sent to the cloud (%2) and nowhere else, and is not kept.</source>
        <comment>why the account is needed, an address</comment>
        <translation>%1 تُرسل كلمة المرور إلى السحابة (%2) وحدها ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Once you have signed in again, the repair goes on where it stopped.</source>
        <translation>حالما تسجّل الدخول من جديد يتابع الإصلاح من حيث توقف.</translation>
    </message>
    <message>
        <source>Stop safely</source>
        <translation>توقف آمن</translation>
    </message>
    <message>
        <source>This repair needs the account it began with</source>
        <translation>يحتاج هذا الإصلاح إلى الحساب الذي بدأ به</translation>
    </message>
    <message>
        <source>It began with %1. %2 is another account, which may have other devices.</source>
        <comment>an account, another one</comment>
        <translation>بدأ بالحساب %1. أما %2 فحساب آخر قد تكون له أجهزة أخرى.</translation>
    </message>
    <message>
        <source>Your sign-in has run out</source>
        <translation>انتهت مدة تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>rescue::ui::StageRail</name>
    <message>
        <source>Photon Rescue</source>
        <translation>Photon Rescue</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>المصباح</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>التوصيل</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
</context>
<context>
    <name>rescue::ui::StartFailurePage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rescue::ui::TapPanel</name>
    <message>
        <source>Tap along with the lamp</source>
        <translation>الضغط مع المصباح</translation>
    </message>
    <message>
        <source>A second opinion about the rhythm</source>
        <translation>رأي ثانٍ في الإيقاع</translation>
    </message>
    <message>
        <source>Tap each time it lights</source>
        <translation>اضغط كلما أضاء</translation>
    </message>
    <message>
        <source>By the space bar, or with the mouse</source>
        <translation>بمفتاح المسافة أو بالفأرة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::TimeLeftLabel</name>
    <message>
        <source>About %1 left</source>
        <comment>a duration</comment>
        <translation>بقي نحو %1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::TryPage</name>
    <message>
        <source>Tell it the hotspot…</source>
        <translation>إعطاؤه نقطة الاتصال…</translation>
    </message>
    <message>
        <source>Enters the name and password of the hotspot into the device</source>
        <translation>يُدخل اسم نقطة الاتصال وكلمة المرور في الجهاز</translation>
    </message>
    <message>
        <source>Try your %1 with a phone&apos;s hotspot</source>
        <translation>جرّب جهاز %1 مع نقطة اتصال من هاتف</translation>
    </message>
    <message>
        <source>Another network shows whether yours or the device is at fault.</source>
        <translation>شبكة أخرى تبيّن هل الخلل في شبكتك أم في الجهاز.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Turn the hotspot of a phone on, set to 2.4 GHz (&quot;maximise compatibility&quot;).</source>
        <translation>شغّل نقطة الاتصال في هاتف، واضبطها على 2.4 GHz («تحقيق أقصى توافق»).</translation>
    </message>
    <message>
        <source>Give it a short name and a password of letters and digits.</source>
        <translation>أعطها اسمًا قصيرًا وكلمة مرور من حروف وأرقام.</translation>
    </message>
    <message>
        <source>Enter both into the device.</source>
        <translation>أدخل الاثنين في الجهاز.</translation>
    </message>
    <message>
        <source>Keep the phone beside it, and watch the lamp for two minutes.</source>
        <translation>أبق الهاتف بجانبه، وراقب المصباح دقيقتين.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>ما يدل عليه</translation>
    </message>
    <message>
        <source>Breathing cyan there: your network or its router is at fault.</source>
        <translation>نبض سماوي هناك: الخلل في شبكتك أو في موجّهها.</translation>
    </message>
    <message>
        <source>The same as before: the device is at fault.</source>
        <translation>كما كان من قبل: الخلل في الجهاز.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ما يغيّره</translation>
    </message>
    <message>
        <source>The device keeps the hotspot beside your Wi-Fi. It stores up to five networks, and the oldest one goes.</source>
        <translation>يحفظ الجهاز نقطة الاتصال إلى جانب شبكة Wi-Fi الخاصة بك. ويخزّن خمس شبكات على الأكثر، فتُحذف أقدمها.</translation>
    </message>
    <message>
        <source>What it sends counts towards the data of the phone; that is very little.</source>
        <translation>ما يرسله يُحسب من بيانات الهاتف، وهو قليل جدًا.</translation>
    </message>
    <message>
        <source>Start your %1 in safe mode</source>
        <translation>شغّل جهاز %1 في الوضع الآمن</translation>
    </message>
    <message>
        <source>In safe mode it runs without the program on it. That shows whether the program is at fault.</source>
        <translation>في الوضع الآمن يعمل من دون البرنامج الذي عليه. ذلك يبيّن هل الخلل في البرنامج.</translation>
    </message>
    <message>
        <source>Hold the second button (SETUP or MODE).</source>
        <translation>اضغط مطولًا على الزر الثاني (SETUP أو MODE).</translation>
    </message>
    <message>
        <source>Tap RESET once.</source>
        <translation>اضغط ضغطة قصيرة واحدة على RESET.</translation>
    </message>
    <message>
        <source>Let go when the lamp blinks magenta, before it turns yellow.</source>
        <translation>اترك الزر عندما يومض المصباح باللون الأرجواني، قبل أن يتحوّل إلى الأصفر.</translation>
    </message>
    <message>
        <source>Watch the lamp for one minute.</source>
        <translation>راقب المصباح دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Breathing magenta: all but the program is well.</source>
        <translation>نبض أرجواني: كل ما سوى البرنامج سليم.</translation>
    </message>
    <message>
        <source>Anything else: the fault is not in the program.</source>
        <translation>أي شيء آخر: الخلل ليس في البرنامج.</translation>
    </message>
    <message>
        <source>Nothing. RESET starts the program again.</source>
        <translation>لا شيء. زر RESET يشغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>While it is in safe mode, the device may install updates of its own.</source>
        <translation>قد يثبّت الجهاز تحديثات بنفسه وهو في الوضع الآمن.</translation>
    </message>
    <message>
        <source>I have tried it</source>
        <translation>جرّبته</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UnderstandPage</name>
    <message>
        <source>Will stay</source>
        <translation>سيبقى</translation>
    </message>
    <message>
        <source>Show me what was found before anything is written</source>
        <translation>عرض ما عُثر عليه قبل كتابة أي شيء</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <comment>a model, its id</comment>
        <translation>الجهاز: %1‏، %2</translation>
    </message>
    <message>
        <source>id unknown</source>
        <translation>المعرّف غير معروف</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>repair plan</source>
        <translation>خطة الإصلاح</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saves what this repair does as a page to print</source>
        <translation>يحفظ ما يفعله هذا الإصلاح صفحةً للطباعة</translation>
    </message>
    <message>
        <source>Print this plan…</source>
        <translation>طباعة هذه الخطة…</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>‏Wi-Fi: %1</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما سيجري</translation>
    </message>
    <message>
        <source>Will change, where needed</source>
        <translation>سيتغيّر، عند الحاجة</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UndoPage</name>
    <message>
        <source>%1, %2</source>
        <comment>a model, date and time</comment>
        <translation>جهاز %1، %2</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>سيتغيّر</translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation>سيبقى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This repair cannot be undone</source>
        <translation>لا يمكن التراجع عن هذا الإصلاح</translation>
    </message>
    <message>
        <source>Connect the %1 that gets its old keys back</source>
        <comment>a model</comment>
        <translation>صِل جهاز %1 الذي ستُعاد إليه مفاتيحه القديمة</translation>
    </message>
    <message>
        <source>It is the one with the id below. This page answers at once when it is seen.</source>
        <translation>إنه الجهاز ذو المعرّف المبيّن أدناه. تستجيب هذه الصفحة فور رؤيته.</translation>
    </message>
    <message>
        <source>Put the old keys back</source>
        <translation>إعادة المفاتيح القديمة</translation>
    </message>
    <message>
        <source>Another device is connected; it stays untouched. The right one has the id below.</source>
        <translation>هناك جهاز آخر موصول؛ لن يُمسّ. الجهاز الصحيح له المعرّف المبيّن أدناه.</translation>
    </message>
    <message>
        <source>Your %1 is there, but cannot be opened</source>
        <comment>a model</comment>
        <translation>جهاز %1 موجود لكن تعذّر فتحه</translation>
    </message>
    <message>
        <source>Look at the connection</source>
        <translation>الاطّلاع على الاتصال</translation>
    </message>
    <message>
        <source>Shall your %1 get its old keys back?</source>
        <comment>a model</comment>
        <translation>هل تُعاد إلى جهاز %1 مفاتيحه القديمة؟</translation>
    </message>
    <message>
        <source>It will hold what it held before this repair, with its old fault. What it holds now is saved first.</source>
        <translation>سيحمل ما كان يحمله قبل هذا الإصلاح، مع مشكلته القديمة. ويُحفظ أولًا ما يحمله الآن.</translation>
    </message>
    <message>
        <source>The saved copy of its old keys cannot be used.</source>
        <translation>لا يمكن استخدام النسخة المحفوظة من المفاتيح القديمة.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed. What the device holds now stays.</source>
        <translation>الملف تالف أو تغيّر محتواه. يبقى ما يحمله الجهاز الآن كما هو.</translation>
    </message>
    <message>
        <source>Connect the %1 that gets its earlier software back</source>
        <comment>a model</comment>
        <translation>صِل جهاز %1 الذي ستُعاد إليه برمجياته السابقة</translation>
    </message>
    <message>
        <source>Put the software back</source>
        <translation>إعادة البرمجيات</translation>
    </message>
    <message>
        <source>Shall your %1 get its earlier software back?</source>
        <comment>a model</comment>
        <translation>هل تُعاد إلى جهاز %1 برمجياته السابقة؟</translation>
    </message>
    <message>
        <source>Connect the %1 that gets its earlier Wi-Fi settings back</source>
        <comment>a model</comment>
        <translation>وصّل جهاز %1 الذي سيستعيد إعدادات Wi-Fi السابقة</translation>
    </message>
    <message>
        <source>Shall your %1 get its earlier Wi-Fi settings back?</source>
        <comment>a model</comment>
        <translation>هل يستعيد جهاز %1 إعدادات Wi-Fi السابقة؟</translation>
    </message>
    <message>
        <source>Put the settings back</source>
        <translation>إعادة الإعدادات</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UpdateNotice</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Says no more about this version.</source>
        <translation>لا يشير إلى هذا الإصدار مرة أخرى.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Photon Rescue %1 is there. This is %2.</source>
        <comment>version numbers</comment>
        <translation>صدر Photon Rescue %1. وهذا هو %2.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <comment>a version number</comment>
        <translation>الجديد في %1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UpdateQuestion</name>
    <message>
        <source>May Photon Rescue look once a day whether there is a newer version?</source>
        <translation>هل يُسمح لبرنامج Photon Rescue بالتحقق مرة في اليوم من وجود إصدار أحدث؟</translation>
    </message>
    <message>
        <source>It asks %1 for one small file. Nothing about you, your devices or this computer is sent, and no newer version is downloaded. You can change this under About.</source>
        <comment>a web server</comment>
        <translation>يطلب من %1 ملفًا صغيرًا واحدًا. لا يُرسل شيء عنك أو عن أجهزتك أو عن هذا الحاسوب، ولا يُنزَّل أي إصدار أحدث. يمكنك تغيير ذلك تحت «حول».</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>التحقق مرة في اليوم</translation>
    </message>
    <message>
        <source>Never look</source>
        <translation>عدم التحقق أبدًا</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WaitPanel</name>
    <message>
        <source>Usually about %1.</source>
        <comment>a duration</comment>
        <translation>عادةً نحو %1.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WatchPage</name>
    <message>
        <source>Tap RESET on the device now: the minute starts by itself.</source>
        <translation>اضغط الآن ضغطة قصيرة على RESET في الجهاز: تبدأ الدقيقة بنفسها.</translation>
    </message>
    <message>
        <source>Tap RESET on the device, then start the minute.</source>
        <translation>اضغط ضغطة قصيرة على RESET في الجهاز، ثم ابدأ الدقيقة.</translation>
    </message>
    <message>
        <source>Watch the lamp. As soon as you see a flash, say which.</source>
        <translation>راقب المصباح. فور أن ترى ومضة، قل أيها هي.</translation>
    </message>
    <message>
        <source>The minute is over. What did you see?</source>
        <translation>انتهت الدقيقة. ماذا رأيت؟</translation>
    </message>
    <message>
        <source>Tap RESET and watch the lamp for one minute</source>
        <translation>اضغط ضغطة قصيرة على RESET وراقب المصباح دقيقة واحدة</translation>
    </message>
    <message>
        <source>Look for a short flash of red, orange or yellow.</source>
        <translation>ابحث عن ومضة قصيرة حمراء أو برتقالية أو صفراء.</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>بدء الدقيقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WifiForm</name>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>اسم شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <comment>to a Wi-Fi of a company or school</comment>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Outer identity (may stay empty)</source>
        <comment>of an enterprise Wi-Fi sign-in</comment>
        <translation>الهوية الخارجية (قد تبقى فارغة)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Use the password that this computer knows</source>
        <translation>استخدام كلمة المرور التي يعرفها هذا الحاسوب</translation>
    </message>
    <message>
        <source>The system of this computer may ask whether this program may have it.</source>
        <translation>قد يسأل نظام هذا الحاسوب هل يُسمح لهذا البرنامج بأخذها.</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>اختيار الشهادة…</translation>
    </message>
    <message>
        <source>Choose private key…</source>
        <translation>اختيار المفتاح الخاص…</translation>
    </message>
    <message>
        <source>User name and password (PEAP)</source>
        <translation>اسم المستخدم وكلمة المرور (PEAP)</translation>
    </message>
    <message>
        <source>Certificate (EAP-TLS)</source>
        <translation>شهادة (EAP-TLS)</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <comment>in a file dialog</comment>
        <translation>ملفات PEM ‏(%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>in a file dialog</comment>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WifiPage</name>
    <message>
        <source>Use this Wi-Fi</source>
        <translation>استخدام Wi-Fi هذه</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a Wi-Fi without password</comment>
        <translation>%1 (مفتوحة)</translation>
    </message>
    <message>
        <source>%1 (%2, open)</source>
        <comment>a Wi-Fi: name, signal</comment>
        <translation>%1 (%2، مفتوحة)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Wi-Fi: name, signal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another Wi-Fi…</source>
        <comment>last row of a list of networks</comment>
        <translation>شبكة Wi-Fi أخرى…</translation>
    </message>
    <message>
        <source>Looking for networks. This takes up to ten seconds.</source>
        <translation>يجري البحث عن الشبكات. يستغرق ذلك عشر ثوانٍ على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) on 5 GHz are not shown: the radio of this device has 2.4 GHz only.</source>
        <translation>
            <numerusform>لا توجد شبكات غير معروضة على 5 GHz: الاتصال اللاسلكي في هذا الجهاز يعمل على 2.4 GHz فقط.</numerusform>
            <numerusform>شبكة واحدة على 5 GHz غير معروضة: الاتصال اللاسلكي في هذا الجهاز يعمل على 2.4 GHz فقط.</numerusform>
            <numerusform>شبكتان على 5 GHz غير معروضتين: الاتصال اللاسلكي في هذا الجهاز يعمل على 2.4 GHz فقط.</numerusform>
            <numerusform>%n شبكات على 5 GHz غير معروضة: الاتصال اللاسلكي في هذا الجهاز يعمل على 2.4 GHz فقط.</numerusform>
            <numerusform>%n شبكة على 5 GHz غير معروضة: الاتصال اللاسلكي في هذا الجهاز يعمل على 2.4 GHz فقط.</numerusform>
            <numerusform>%n شبكة على 5 GHz غير معروضة: الاتصال اللاسلكي في هذا الجهاز يعمل على 2.4 GHz فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the device hears at its place.</source>
        <translation>هذا ما يسمعه الجهاز في مكانه.</translation>
    </message>
    <message>
        <source>This is what the computer hears. The device has a smaller antenna and may hear less.</source>
        <translation>هذا ما يسمعه الحاسوب. هوائي الجهاز أصغر وقد يسمع أقل.</translation>
    </message>
    <message>
        <source>Neither the device nor this computer can list networks. Type the name as your router has it.</source>
        <translation>لا يستطيع الجهاز ولا هذا الحاسوب عرض الشبكات. اكتب الاسم كما هو في الموجّه.</translation>
    </message>
    <message>
        <source>Which Wi-Fi shall your %1 use?</source>
        <translation>أي شبكة Wi-Fi يستخدمها جهاز %1؟</translation>
    </message>
    <message>
        <source>It needs a Wi-Fi on 2.4 GHz: its radio has no 5 GHz. The password goes to the device over the cable and is not kept.</source>
        <translation>يحتاج إلى شبكة Wi-Fi على 2.4 GHz: لا يعمل لاسلكيًا على 5 GHz. تُرسل كلمة المرور إلى الجهاز عبر الكابل ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>This computer did not give a password for this Wi-Fi</source>
        <translation>لم يُعط هذا الحاسوب كلمة المرور لشبكة Wi-Fi هذه</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>اكتبها.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WizardWindow</name>
    <message>
        <source>Photon Rescue</source>
        <translation>Photon Rescue</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Leave the repair?</source>
        <translation>هل تريد مغادرة الإصلاح؟</translation>
    </message>
    <message>
        <source>It ends at the next safe point. What was saved stays saved.</source>
        <translation>سينتهي عند أقرب نقطة آمنة. ما حُفظ يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Go on repairing</source>
        <translation>متابعة الإصلاح</translation>
    </message>
    <message>
        <source>The log is shown.</source>
        <translation>السجل معروض.</translation>
    </message>
</context>
</TS>
