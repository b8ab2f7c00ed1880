<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupText</name>
    <message>
        <source>A part of it cannot be read.</source>
        <translation>Ein Teil davon ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its content was changed after it was saved.</source>
        <translation>Der Inhalt wurde nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>It is not a backup made by this program, or only a part of one.</source>
        <translation>Es ist keine Sicherung dieses Programms oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>It was made by a newer version of this program.</source>
        <translation>Sie wurde mit einer neueren Version dieses Programms erstellt.</translation>
    </message>
    <message>
        <source>It does not say which device it is from.</source>
        <translation>Sie nennt das Gerät nicht, von dem sie stammt.</translation>
    </message>
    <message>
        <source>The key area is missing in it.</source>
        <translation>Der Schlüsselbereich fehlt darin.</translation>
    </message>
    <message>
        <source>The key area in it is empty.</source>
        <translation>Der Schlüsselbereich darin ist leer.</translation>
    </message>
    <message>
        <source>The firmware is missing in it.</source>
        <translation>Die Firmware fehlt darin.</translation>
    </message>
    <message>
        <source>The firmware in it is damaged.</source>
        <translation>Die Firmware darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The device was given other firmware since.</source>
        <translation>Das Gerät hat seitdem andere Firmware bekommen.</translation>
    </message>
    <message>
        <source>The device was given other network settings since.</source>
        <translation>Das Gerät hat seither andere Netzwerkeinstellungen bekommen.</translation>
    </message>
    <message>
        <source>The device was given other keys since.</source>
        <translation>Das Gerät hat seither andere Schlüssel bekommen.</translation>
    </message>
    <message>
        <source>The networks are missing in it.</source>
        <translation>Die Netze fehlen darin.</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Device and result</source>
        <translation>Gerät und Ergebnis</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Steps and times</source>
        <translation>Schritte und Zeiten</translation>
    </message>
    <message>
        <source>Technical log</source>
        <translation>Technisches Protokoll</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The device&apos;s id and model, what was found, changed and proved, and fingerprints of its keys.</source>
        <translation>Kennung und Modell des Geräts, was gefunden, geändert und nachgewiesen wurde, und Fingerabdrücke seiner Schlüssel.</translation>
    </message>
    <message>
        <source>What the repair did, and when.</source>
        <translation>Was die Reparatur getan hat, und wann.</translation>
    </message>
    <message>
        <source>What the program and the device said to each other, in terms of the trade.</source>
        <translation>Was Programm und Gerät einander mitgeteilt haben, in Fachbegriffen.</translation>
    </message>
    <message>
        <source>The operating system and the versions of the program and its parts.</source>
        <translation>Das Betriebssystem und die Versionen des Programms und seiner Teile.</translation>
    </message>
    <message>
        <source>Keys and the saved copy of the device: whoever has them could pretend to be your device.</source>
        <translation>Schlüssel und die Sicherung des Geräts: Wer sie hat, könnte sich als Ihr Gerät ausgeben.</translation>
    </message>
    <message>
        <source>Passwords, sign-ins and your e-mail address: nobody needs them to help you.</source>
        <translation>Passwörter, Anmeldungen und Ihre E-Mail-Adresse: Niemand braucht sie, um Ihnen zu helfen.</translation>
    </message>
    <message>
        <source>The names of your networks: they tell where you live.</source>
        <translation>Die Namen Ihrer Netzwerke: Sie verraten, wo Sie wohnen.</translation>
    </message>
    <message>
        <source>Each fact behind the diagnosis, and who says so: you, the device or the cloud.</source>
        <translation>Jede Tatsache, die zur Diagnose führte, und von wem sie stammt: von Ihnen, vom Gerät oder von der Cloud.</translation>
    </message>
</context>
<context>
    <name>ButtonText</name>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>Hold %1, tap %2, let go at %3</source>
        <translation>%1 halten, %2 kurz drücken, loslassen, wenn es %3 blinkt</translation>
    </message>
    <message>
        <source>DFU mode</source>
        <translation>DFU-Modus</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Listening mode</source>
        <translation>Listening-Modus</translation>
    </message>
    <message>
        <source>For a program that blocks the device: it goes online without running it.</source>
        <translation>Für ein Programm, das das Gerät blockiert: Es geht online, ohne es auszuführen.</translation>
    </message>
    <message>
        <source>For setting up Wi-Fi, and for asking the device its id.</source>
        <translation>Zum Einrichten des WLANs und um das Gerät nach seiner Kennung zu fragen.</translation>
    </message>
    <message>
        <source>A %1 has no such mode</source>
        <translation>Ein %1 hat diesen Modus nicht</translation>
    </message>
    <message>
        <source>Hold %1 until the lamp blinks %2</source>
        <translation>%1 gedrückt halten, bis die Lampe %2 blinkt</translation>
    </message>
    <message>
        <source>Let the device run: its lamp must not blink yellow.</source>
        <translation>Lassen Sie das Gerät laufen: Seine Lampe darf nicht gelb blinken.</translation>
    </message>
    <message>
        <source>Hold %1 for about three seconds.</source>
        <translation>Halten Sie %1 etwa drei Sekunden lang gedrückt.</translation>
    </message>
    <message>
        <source>Press %1 and keep it down.</source>
        <translation>Drücken Sie %1, und halten Sie die Taste gedrückt.</translation>
    </message>
    <message>
        <source>Tap %1. Keep holding %2.</source>
        <translation>Drücken Sie kurz %1. Halten Sie %2 weiter gedrückt.</translation>
    </message>
    <message>
        <source>After one second the lamp blinks magenta: let go, before it turns yellow.</source>
        <translation>Nach einer Sekunde blinkt die Lampe magenta: Lassen Sie los, bevor sie gelb wird.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta first. After three seconds it blinks yellow: let go.</source>
        <translation>Die Lampe blinkt erst magenta. Nach drei Sekunden blinkt sie gelb: Lassen Sie los.</translation>
    </message>
    <message>
        <source>After three seconds the lamp blinks yellow: let go.</source>
        <translation>Nach drei Sekunden blinkt die Lampe gelb: Lassen Sie los.</translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for more than %n seconds: a stored program could take the place of yours.</source>
        <translation>
            <numerusform>Halten Sie %1 nicht länger als eine Sekunde: Ein gespeichertes Programm könnte an die Stelle Ihres Programms treten.</numerusform>
            <numerusform>Halten Sie %1 nicht länger als %n Sekunden: Ein gespeichertes Programm könnte an die Stelle Ihres Programms treten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: the device then forgets its network settings.</source>
        <translation>
            <numerusform>Halten Sie %1 nicht eine Sekunde lang gedrückt: Das Gerät vergisst sonst seine Netzwerkeinstellungen.</numerusform>
            <numerusform>Halten Sie %1 nicht %n Sekunden lang gedrückt: Das Gerät vergisst sonst seine Netzwerkeinstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: newer devices then forget their Wi-Fi.</source>
        <translation>
            <numerusform>Halten Sie %1 nicht eine Sekunde lang gedrückt: Neuere Geräte vergessen sonst ihr WLAN.</numerusform>
            <numerusform>Halten Sie %1 nicht %n Sekunden lang gedrückt: Neuere Geräte vergessen sonst ihr WLAN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: the device then forgets its settings.</source>
        <translation>
            <numerusform>Halten Sie %1 nicht eine Sekunde lang gedrückt: Das Gerät vergisst sonst seine Einstellungen.</numerusform>
            <numerusform>Halten Sie %1 nicht %n Sekunden lang gedrückt: Das Gerät vergisst sonst seine Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A P1 sits inside a product. Its buttons may be under a cover or behind a small hole; the maker of the product knows.</source>
        <translation>Ein P1 sitzt in einem Produkt. Seine Tasten sind vielleicht unter einer Abdeckung oder hinter einem kleinen Loch; der Hersteller des Produkts weiß es.</translation>
    </message>
    <message>
        <source>Leave the cable in after that. If the lamp turns to blinking yellow, the repair goes on without the buttons.</source>
        <translation>Lassen Sie das Kabel danach stecken. Wechselt die Lampe zu gelbem Blinken, geht die Reparatur ohne die Tasten weiter.</translation>
    </message>
    <message>
        <source>An Electron restarts only when its battery is unplugged too.</source>
        <translation>Ein Electron startet nur neu, wenn auch sein Akku abgezogen wird.</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>dunkelblau</translation>
    </message>
    <message>
        <source>For repairs: the computer reads and writes what it holds.</source>
        <translation>Für Reparaturen: Der Computer liest und schreibt, was das Gerät enthält.</translation>
    </message>
    <message>
        <source>When the lamp blinks dark blue, let go.</source>
        <translation>Wenn die Lampe dunkelblau blinkt, lassen Sie los.</translation>
    </message>
    <message>
        <source>A repair brings the device into this mode by itself: it asks over USB, and opens the serial port at 14400 baud if that does not help. Most devices obey.</source>
        <translation>Eine Reparatur bringt das Gerät von selbst in diesen Modus: Sie bittet es über USB und öffnet, wenn das nicht hilft, die serielle Schnittstelle mit 14400 Baud. Die meisten Geräte folgen.</translation>
    </message>
    <message>
        <source>Pull the USB plug, wait five seconds and plug it in again, without any button. The computer then asks the device once more to switch by itself. Most devices obey.</source>
        <translation>Ziehen Sie den USB-Stecker, warten Sie fünf Sekunden, und stecken Sie ihn ohne eine Taste wieder ein. Der Computer bittet das Gerät dann noch einmal, von selbst zu wechseln. Die meisten Geräte folgen.</translation>
    </message>
    <message>
        <source>If only %1 cannot be pressed: hold %2 and plug the USB cable in instead.</source>
        <translation>Wenn sich nur %1 nicht drücken lässt: Halten Sie %2 gedrückt, und stecken Sie stattdessen das USB-Kabel ein.</translation>
    </message>
    <message>
        <source>Hold %1 until the lamp races dark blue</source>
        <translation>Halten Sie %1, bis die Lampe sehr schnell dunkelblau flackert</translation>
    </message>
    <message>
        <source>Hold %1 for ten seconds. The lamp blinks dark blue on the way: keep holding.</source>
        <translation>Halten Sie %1 zehn Sekunden lang gedrückt. Zwischendurch blinkt die Lampe dunkelblau: weiter gedrückt halten.</translation>
    </message>
    <message>
        <source>When the lamp races dark blue, let go.</source>
        <translation>Wenn die Lampe sehr schnell dunkelblau flackert, lassen Sie los.</translation>
    </message>
    <message>
        <source>Without the button this repair cannot go on. &quot;Stop safely&quot; leaves the device running as it is.</source>
        <translation>Ohne die Taste geht diese Reparatur nicht weiter. „Sicher anhalten“ lässt das Gerät laufen, wie es ist.</translation>
    </message>
    <message>
        <source>A repair needs this mode to ask an old device for its id, and switches it by the serial port at 28800 baud then. Only to be told a Wi-Fi, some devices need the button.</source>
        <translation>Eine Reparatur braucht diesen Modus, um ein altes Gerät nach seiner Kennung zu fragen, und schaltet ihn dann über den seriellen Anschluss mit 28800 Baud ein. Nur um ein WLAN zu erfahren, brauchen manche Geräte die Taste.</translation>
    </message>
    <message>
        <source>A repair needs this mode only to see the device without its program, and asks it for that over USB first.</source>
        <translation>Eine Reparatur braucht diesen Modus nur, um das Gerät ohne sein Programm zu sehen, und bittet es zuerst über USB darum.</translation>
    </message>
</context>
<context>
    <name>CauseText</name>
    <message>
        <source>Your %1 shows something else now</source>
        <translation>Ihr %1 zeigt jetzt etwas anderes</translation>
    </message>
    <message>
        <source>The first trouble is gone, and a second one has come to light. That is common: what damages one thing often damages two. Describe the lamp again.</source>
        <translation>Die erste Störung ist behoben, und eine zweite ist sichtbar geworden. Das ist häufig: Was eines beschädigt, beschädigt oft auch ein Zweites. Beschreiben Sie die Lampe noch einmal.</translation>
    </message>
    <message>
        <source>It is time to let somebody else have a look</source>
        <translation>Es ist Zeit, dass jemand anders einen Blick darauf wirft</translation>
    </message>
    <message>
        <source>Two attempts changed nothing, or an hour has passed. A report with all that was found saves the next person the same way.</source>
        <translation>Zwei Versuche haben nichts verändert, oder es ist eine Stunde vergangen. Ein Bericht mit allen Befunden erspart der nächsten Person denselben Weg.</translation>
    </message>
    <message>
        <source>The lamp has not been described yet</source>
        <translation>Die Lampe ist noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Tap RESET and watch the lamp for one minute. What it does from the start on tells most.</source>
        <translation>Drücken Sie kurz RESET, und beobachten Sie die Lampe eine Minute lang. Was sie von Anfang an macht, sagt am meisten.</translation>
    </message>
    <message>
        <source>The first minute after RESET tells what is wrong</source>
        <translation>Die erste Minute nach RESET zeigt, was nicht stimmt</translation>
    </message>
    <message>
        <source>A short flash between the cyan says whether keys or network fail. It becomes rare after some minutes, so it is easily missed later.</source>
        <translation>Ein kurzes Blinkzeichen zwischen dem Cyan sagt, ob die Schlüssel oder das Netz versagen. Nach einigen Minuten wird es selten und entgeht einem dann leicht.</translation>
    </message>
    <message>
        <source>A restart comes first</source>
        <translation>Zuerst kommt ein Neustart</translation>
    </message>
    <message>
        <source>The lamp may still show something that is long over. Tap RESET once and describe what comes then.</source>
        <translation>Die Lampe zeigt vielleicht noch etwas, das längst vorbei ist. Drücken Sie einmal kurz RESET, und beschreiben Sie, was dann kommt.</translation>
    </message>
    <message>
        <source>What the lamp shows fits nothing that is known</source>
        <translation>Was die Lampe zeigt, passt zu nichts Bekanntem</translation>
    </message>
    <message>
        <source>A report with a short film of the lamp helps others to find out.</source>
        <translation>Ein Bericht mit einem kurzen Video der Lampe hilft anderen, die Ursache zu finden.</translation>
    </message>
    <message>
        <source>The cloud itself has trouble</source>
        <translation>Die Cloud selbst hat eine Störung</translation>
    </message>
    <message>
        <source>Your %1 is probably well. Repairs made now could damage it, so nothing is written. When the cloud is back, disconnect all power for some seconds once.</source>
        <translation>Ihr %1 ist wahrscheinlich in Ordnung. Eine Reparatur könnte jetzt schaden, deshalb wird nichts geschrieben. Wenn die Cloud wieder da ist, trennen Sie das Gerät einmal für einige Sekunden ganz vom Strom.</translation>
    </message>
    <message>
        <source>The computer does not see your %1</source>
        <translation>Ihr %1 wird vom Computer nicht erkannt</translation>
    </message>
    <message>
        <source>The lamp is lit, so there is power. Most often the cable has no data wires, or a hub is in the way.</source>
        <translation>Die Lampe leuchtet, also ist Strom da. Meist hat das Kabel keine Datenleitungen, oder ein Hub ist im Weg.</translation>
    </message>
    <message>
        <source>The computer sees your %1 but cannot use it</source>
        <translation>Ihr %1 wird vom Computer erkannt, lässt sich aber nicht verwenden</translation>
    </message>
    <message>
        <source>A driver or a permission is missing, or another program is using the device.</source>
        <translation>Es fehlt ein Treiber oder eine Berechtigung, oder ein anderes Programm verwendet das Gerät.</translation>
    </message>
    <message>
        <source>Sign in to your account first</source>
        <translation>Melden Sie sich zuerst bei Ihrem Konto an</translation>
    </message>
    <message>
        <source>The cloud has to be told the device&apos;s key. Only the account that owns the device may do that.</source>
        <translation>Die Cloud muss den Schlüssel des Geräts erfahren. Nur das Konto, zu dem das Gerät gehört, darf ihn mitteilen.</translation>
    </message>
    <message>
        <source>Your %1 does not get enough power</source>
        <translation>Ihr %1 bekommt nicht genug Strom</translation>
    </message>
    <message>
        <source>It starts, draws more than the supply gives, and starts again. Each such dip can also damage its keys.</source>
        <translation>Das Gerät startet, zieht mehr Strom, als das Netzteil gibt, und startet wieder. Jeder solche Einbruch kann auch seine Schlüssel beschädigen.</translation>
    </message>
    <message>
        <source>Your %1 gets no power</source>
        <translation>Ihr %1 bekommt keinen Strom</translation>
    </message>
    <message>
        <source>Cable, supply and battery come first. A device in this state is rarely broken.</source>
        <translation>Prüfen Sie zuerst Kabel, Netzteil und Akku. Ein Gerät in diesem Zustand ist selten defekt.</translation>
    </message>
    <message>
        <source>Your %1 is probably asleep</source>
        <translation>Ihr %1 schläft wahrscheinlich</translation>
    </message>
    <message>
        <source>A product that runs on a battery switches its lamp off between its tasks.</source>
        <translation>Ein Produkt mit Akkubetrieb schaltet seine Lampe zwischen seinen Aufgaben aus.</translation>
    </message>
    <message>
        <source>The first piece of software in your %1 is gone</source>
        <translation>Die Startsoftware in Ihrem %1 fehlt</translation>
    </message>
    <message>
        <source>No colour comes, whatever is pressed. It can be put back with a programming device, or the board is replaced.</source>
        <translation>Es kommt keine Farbe, was auch gedrückt wird. Die Software lässt sich mit einem Programmiergerät wiederherstellen, oder die Platine wird ersetzt.</translation>
    </message>
    <message>
        <source>Your %1 may have lost the software it starts with</source>
        <translation>Vielleicht hat Ihr %1 seine Startsoftware verloren</translation>
    </message>
    <message>
        <source>The weak blue lamp is a sign of it. Whether a colour comes with the second button held tells if it can be repaired over USB.</source>
        <translation>Die schwach leuchtende blaue Lampe deutet darauf hin. Ob mit gehaltener zweiter Taste eine Farbe kommt, zeigt, ob eine Reparatur über USB möglich ist.</translation>
    </message>
    <message>
        <source>Your %1 runs, but its lamp is dark</source>
        <translation>Ihr %1 läuft, aber seine Lampe ist dunkel</translation>
    </message>
    <message>
        <source>USB answers. A program can switch the lamp off, or the lamp itself is broken.</source>
        <translation>USB antwortet. Ein Programm kann die Lampe ausschalten, oder die Lampe selbst ist defekt.</translation>
    </message>
    <message>
        <source>Your %1 waits for repair, with its lamp dark</source>
        <translation>Ihr %1 wartet mit dunkler Lampe auf die Reparatur</translation>
    </message>
    <message>
        <source>USB shows it in repair mode (DFU). Its software is to be written again.</source>
        <translation>USB zeigt das Gerät im Reparaturmodus (DFU). Seine Software muss neu geschrieben werden.</translation>
    </message>
    <message>
        <source>The radio of your %1 does not answer</source>
        <translation>Das Funkmodul in Ihrem %1 antwortet nicht</translation>
    </message>
    <message>
        <source>White that goes on after RESET is how a Core says so. That cannot be repaired by software.</source>
        <translation>Mit Weiß, das nach RESET bleibt, meldet ein Core das. Durch Software lässt sich das nicht reparieren.</translation>
    </message>
    <message>
        <source>The system software of your %1 is damaged</source>
        <translation>Die Systemsoftware in Ihrem %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Parts of it are incomplete or do not fit together, often after an update that was cut short.</source>
        <translation>Teile davon sind unvollständig oder passen nicht zusammen, oft nach einem abgebrochenen Update.</translation>
    </message>
    <message>
        <source>System software and cloud keys of your %1 are damaged</source>
        <translation>Systemsoftware und Cloud-Schlüssel in Ihrem %1 sind beschädigt</translation>
    </message>
    <message>
        <source>The software has to be written first. Keys can only be read and written safely with it.</source>
        <translation>Zuerst muss die Software geschrieben werden. Nur mit ihr lassen sich die Schlüssel sicher lesen und schreiben.</translation>
    </message>
    <message>
        <source>Your %1 does not keep its settings</source>
        <translation>Ihr %1 behält seine Einstellungen nicht</translation>
    </message>
    <message>
        <source>Two attempts changed nothing. The place where settings and keys are kept may have to be laid out anew.</source>
        <translation>Zwei Versuche haben nichts verändert. Der Bereich für Einstellungen und Schlüssel muss vielleicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>The software of your %1 crashes</source>
        <translation>Die Software in Ihrem %1 stürzt ab</translation>
    </message>
    <message>
        <source>Red SOS flashes are its call for help. It then starts again, and crashes again. The system software is written anew.</source>
        <translation>Rote SOS-Blinkzeichen sind sein Hilferuf. Danach startet das Gerät wieder und stürzt wieder ab. Die Systemsoftware wird neu geschrieben.</translation>
    </message>
    <message>
        <source>The program on your %1 crashes</source>
        <translation>Das Programm auf Ihrem %1 stürzt ab</translation>
    </message>
    <message>
        <source>Keys, Wi-Fi and system software are probably well. Safe mode starts without the program.</source>
        <translation>Schlüssel, WLAN und Systemsoftware sind wahrscheinlich in Ordnung. Der abgesicherte Modus startet ohne das Programm.</translation>
    </message>
    <message>
        <source>The program on your %1 keeps it from the cloud</source>
        <translation>Das Programm auf Ihrem %1 verhindert die Verbindung zur Cloud</translation>
    </message>
    <message>
        <source>What the device does without its program decides. Safe mode shows that: breathing magenta means that all the rest is well.</source>
        <translation>Entscheidend ist, was das Gerät ohne sein Programm tut. Der abgesicherte Modus zeigt es: Magenta pulsierend heißt, dass alles Übrige in Ordnung ist.</translation>
    </message>
    <message>
        <source>This is how your %1 is meant to look</source>
        <translation>So soll Ihr %1 aussehen</translation>
    </message>
    <message>
        <source>Its program does not want the cloud, or not now. The lamp says that nothing is wrong.</source>
        <translation>Sein Programm will die Cloud nicht, oder jetzt nicht. Die Lampe sagt, dass alles stimmt.</translation>
    </message>
    <message>
        <source>The program on your %1 uses the lamp for itself</source>
        <translation>Das Programm auf Ihrem %1 verwendet die Lampe selbst</translation>
    </message>
    <message>
        <source>Its colours then mean what the maker of the program chose. Safe mode gives the lamp back.</source>
        <translation>Ihre Farben bedeuten dann, was der Hersteller des Programms festgelegt hat. Der abgesicherte Modus gibt die Lampe wieder frei.</translation>
    </message>
    <message>
        <source>A repair tool has left its helper on your %1</source>
        <translation>Ein Reparaturwerkzeug hat sein Hilfsprogramm auf Ihrem %1 gelassen</translation>
    </message>
    <message>
        <source>The tool replaced the program by one that switches the radio off, and did not finish. A usual program has to be put back.</source>
        <translation>Das Werkzeug hat das Programm durch eines ersetzt, das den Funk ausschaltet, und ist nicht fertig geworden. Das Gerät braucht wieder ein gewöhnliches Programm.</translation>
    </message>
    <message>
        <source>Your %1 forgets the Wi-Fi it was told</source>
        <translation>Ihr %1 vergisst das eingegebene WLAN</translation>
    </message>
    <message>
        <source>It asks for Wi-Fi again at every start. Its system software cannot store it, or its program asks on purpose, or the button is stuck.</source>
        <translation>Das Gerät fragt bei jedem Start wieder nach dem WLAN. Seine Systemsoftware kann es nicht speichern, sein Programm fragt absichtlich, oder die Taste klemmt.</translation>
    </message>
    <message>
        <source>Your %1 is frozen</source>
        <translation>Ihr %1 ist eingefroren</translation>
    </message>
    <message>
        <source>A lamp that stands still means software that stands still. All power off for some seconds comes first.</source>
        <translation>Steht die Lampe still, steht auch die Software still. Trennen Sie das Gerät zuerst für einige Sekunden ganz vom Strom.</translation>
    </message>
    <message>
        <source>Your %1 is being updated</source>
        <translation>Ihr %1 wird aktualisiert</translation>
    </message>
    <message>
        <source>Leave the power on. An update that is cut short is what damages most.</source>
        <translation>Lassen Sie den Strom an. Ein abgebrochenes Update richtet den größten Schaden an.</translation>
    </message>
    <message>
        <source>An update does not come to its end</source>
        <translation>Ein Update kommt nicht zum Ende</translation>
    </message>
    <message>
        <source>It is tried again and again, or has stopped. Written over USB, it does not depend on the network.</source>
        <translation>Es wird immer wieder versucht oder ist stehen geblieben. Über USB geschrieben hängt es nicht vom Netz ab.</translation>
    </message>
    <message>
        <source>The radio of your Core is being updated</source>
        <translation>Das Funkmodul Ihres Core wird aktualisiert</translation>
    </message>
    <message>
        <source>That takes about a minute. Leave the power on.</source>
        <translation>Das dauert etwa eine Minute. Lassen Sie den Strom an.</translation>
    </message>
    <message>
        <source>Your %1 is in the cloud, without a program</source>
        <translation>Ihr %1 ist in der Cloud, aber ohne Programm</translation>
    </message>
    <message>
        <source>Nobody chose safe mode, so the program is missing or does not fit the system software. Keys and Wi-Fi are well.</source>
        <translation>Niemand hat den abgesicherten Modus gewählt, also fehlt das Programm oder passt nicht zur Systemsoftware. Schlüssel und WLAN sind in Ordnung.</translation>
    </message>
    <message>
        <source>Your %1 finds no software it can start</source>
        <translation>Ihr %1 findet keine Software zum Starten</translation>
    </message>
    <message>
        <source>It waits in repair mode (DFU) by itself. The system software is written again, and the keys are looked at.</source>
        <translation>Das Gerät wartet von selbst im Reparaturmodus (DFU). Die Systemsoftware wird neu geschrieben, und die Schlüssel werden geprüft.</translation>
    </message>
    <message>
        <source>Your %1 does not get through its start</source>
        <translation>Ihr %1 kommt nicht durch seinen Start</translation>
    </message>
    <message>
        <source>Most often the power is too weak. If a better supply does not help, the system software is damaged.</source>
        <translation>Meist ist der Strom zu schwach. Hilft ein besseres Netzteil nicht, ist die Systemsoftware beschädigt.</translation>
    </message>
    <message>
        <source>Your %1 belongs to another cloud</source>
        <translation>Ihr %1 gehört zu einer anderen Cloud</translation>
    </message>
    <message>
        <source>It is set to a company&apos;s own server. Writing Particle&apos;s keys would take it away from there, so the maker of the product decides.</source>
        <translation>Das Gerät ist auf den eigenen Server einer Firma eingestellt. Die Schlüssel von Particle würden es von dort wegnehmen, deshalb entscheidet der Hersteller des Produkts.</translation>
    </message>
    <message>
        <source>Your %1 is still set to another server</source>
        <translation>Ihr %1 ist noch auf einen anderen Server eingestellt</translation>
    </message>
    <message>
        <source>You said that this server was yours. The device can be moved back to Particle&apos;s cloud.</source>
        <translation>Sie sagten, dass dieser Server Ihrer war. Das Gerät kann zur Cloud von Particle zurückkehren.</translation>
    </message>
    <message>
        <source>Your %1&apos;s cloud key is damaged</source>
        <translation>Der Cloud-Schlüssel in Ihrem %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Its key area was read, and what should be there is not. Without sound keys the cloud hangs up.</source>
        <translation>Sein Schlüsselbereich wurde gelesen, und es fehlt, was dort sein sollte. Ohne unbeschädigte Schlüssel legt die Cloud auf.</translation>
    </message>
    <message>
        <source>The device reaches the cloud, and the two do not recognise each other. Wi-Fi and internet are fine.</source>
        <translation>Das Gerät erreicht die Cloud, und beide erkennen einander nicht. WLAN und Internet sind in Ordnung.</translation>
    </message>
    <message>
        <source>Your %1 has probably lost a cloud key</source>
        <translation>Ihr %1 hat wahrscheinlich einen Cloud-Schlüssel verloren</translation>
    </message>
    <message>
        <source>It used to connect, or others do at the same place. So the network is well, and the keys are what is left.</source>
        <translation>Das Gerät hat sich früher verbunden, oder andere tun es am selben Ort. Das Netz ist also in Ordnung, es bleiben die Schlüssel.</translation>
    </message>
    <message>
        <source>The cloud does not know your %1&apos;s new key</source>
        <translation>Die Cloud kennt den neuen Schlüssel von Ihrem %1 nicht</translation>
    </message>
    <message>
        <source>The device made itself a key, or a tool did, and the cloud was not told. Telling it is enough.</source>
        <translation>Das Gerät oder ein Werkzeug hat einen neuen Schlüssel erzeugt, und die Cloud hat ihn nicht erfahren. Es genügt, ihn mitzuteilen.</translation>
    </message>
    <message>
        <source>The maker of the product has to take the new key</source>
        <translation>Der Hersteller des Produkts muss den neuen Schlüssel eintragen</translation>
    </message>
    <message>
        <source>Your %1&apos;s cloud key is damaged. It belongs to a product, so only the maker&apos;s account may register keys for it.</source>
        <translation>Der Cloud-Schlüssel in Ihrem %1 ist beschädigt. Das Gerät gehört zu einem Produkt, deshalb darf nur das Konto des Herstellers Schlüssel dafür eintragen.</translation>
    </message>
    <message>
        <source>Keys are sound, but the cloud still hangs up</source>
        <translation>Die Schlüssel sind in Ordnung, aber die Cloud legt trotzdem auf</translation>
    </message>
    <message>
        <source>The system software of your %1 may be too old or mixed. It is written first, and the keys after it.</source>
        <translation>Die Systemsoftware in Ihrem %1 ist vielleicht zu alt oder gemischt. Sie wird zuerst geschrieben, danach die Schlüssel.</translation>
    </message>
    <message>
        <source>The network holds your %1 back</source>
        <translation>Ihr %1 wird vom Netz aufgehalten</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot it works, so the device is well. The usual router or its owner blocks the way to the cloud.</source>
        <translation>Mit dem Hotspot eines Telefons geht es, das Gerät ist also in Ordnung. Der gewohnte Router oder sein Betreiber versperrt den Weg zur Cloud.</translation>
    </message>
    <message>
        <source>The network may be swallowing the connection</source>
        <translation>Vielleicht verschluckt das Netz die Verbindung</translation>
    </message>
    <message>
        <source>About twenty seconds of fast cyan before the flash are typical of a filter. A phone&apos;s hotspot shows whether it is one.</source>
        <translation>Etwa zwanzig Sekunden schnelles Cyan vor dem Blinkzeichen sind typisch für einen Filter. Der Hotspot eines Telefons zeigt, ob es einer ist.</translation>
    </message>
    <message>
        <source>Your %1 insists on a fixed network address</source>
        <translation>Ihr %1 besteht auf einer festen Netzwerkadresse</translation>
    </message>
    <message>
        <source>A fixed address is stored in it and may not fit this network. If that is not on purpose, it is removed.</source>
        <translation>Im Gerät ist eine feste Adresse gespeichert, die vielleicht nicht zu diesem Netz passt. Ist das nicht beabsichtigt, wird sie entfernt.</translation>
    </message>
    <message>
        <source>There is no internet behind the Wi-Fi</source>
        <translation>Hinter dem WLAN ist kein Internet</translation>
    </message>
    <message>
        <source>Your %1 is well. The router, or the line behind it, needs attention.</source>
        <translation>Ihr %1 ist in Ordnung. Kümmern Sie sich um den Router oder die Leitung dahinter.</translation>
    </message>
    <message>
        <source>Your %1 gets no data over the mobile network</source>
        <translation>Ihr %1 bekommt über das Mobilfunknetz keine Daten</translation>
    </message>
    <message>
        <source>It has joined the network but finds no internet: SIM, data limit, antenna or battery.</source>
        <translation>Das Gerät ist im Netz, findet aber kein Internet: SIM, Datenlimit, Antenne oder Akku.</translation>
    </message>
    <message>
        <source>Your %1 finds no internet</source>
        <translation>Ihr %1 findet kein Internet</translation>
    </message>
    <message>
        <source>Its Wi-Fi works. Something between the router and the internet stops it.</source>
        <translation>Sein WLAN funktioniert. Etwas zwischen Router und Internet hält das Gerät auf.</translation>
    </message>
    <message>
        <source>The way to the cloud is blocked</source>
        <translation>Der Weg zur Cloud ist versperrt</translation>
    </message>
    <message>
        <source>Your %1 has internet, but the cloud&apos;s door does not open. A router or firewall often blocks it.</source>
        <translation>Ihr %1 hat Internet, aber die Tür zur Cloud öffnet sich nicht. Oft versperrt sie ein Router oder eine Firewall.</translation>
    </message>
    <message>
        <source>The cloud does not answer your %1</source>
        <translation>Die Cloud antwortet Ihrem %1 nicht</translation>
    </message>
    <message>
        <source>The connection opens and then nothing comes. Another network shows which side it is.</source>
        <translation>Die Verbindung öffnet sich, und dann kommt nichts. Ein anderes Netz zeigt, an welcher Seite es liegt.</translation>
    </message>
    <message>
        <source>Your %1 does not find the way to the cloud</source>
        <translation>Ihr %1 findet den Weg zur Cloud nicht</translation>
    </message>
    <message>
        <source>No flash came in a minute, so it does not get as far as the keys. Name lookup, router or the stored address are the causes.</source>
        <translation>In einer Minute kam kein Blinkzeichen, das Gerät kommt also nicht bis zu den Schlüsseln. Ursache ist die Namensauflösung, der Router oder die gespeicherte Adresse.</translation>
    </message>
    <message>
        <source>Your %1 is online, in somebody else&apos;s account</source>
        <translation>Ihr %1 ist online, in einem fremden Konto</translation>
    </message>
    <message>
        <source>The device is well. Its former owner or the maker of the product has to let it go.</source>
        <translation>Das Gerät ist in Ordnung. Wer es vorher besaß oder das Produkt herstellt, muss es freigeben.</translation>
    </message>
    <message>
        <source>Your %1 is online, but not in your account</source>
        <translation>Ihr %1 ist online, aber nicht in Ihrem Konto</translation>
    </message>
    <message>
        <source>The device is well. It has to be claimed once, while it is online.</source>
        <translation>Das Gerät ist in Ordnung. Es muss einmal einem Konto zugeordnet werden, solange es online ist.</translation>
    </message>
    <message>
        <source>Your %1 is connected but does not answer</source>
        <translation>Ihr %1 ist verbunden, antwortet aber nicht</translation>
    </message>
    <message>
        <source>The display may lag behind. Otherwise its program is too busy to listen.</source>
        <translation>Die Anzeige kann hinterherhinken. Sonst ist sein Programm zu beschäftigt, um zuzuhören.</translation>
    </message>
    <message>
        <source>Your %1 takes long to connect</source>
        <translation>Ihr %1 braucht lange zum Verbinden</translation>
    </message>
    <message>
        <source>Weak Wi-Fi, old networks still stored, or old system software are the usual reasons.</source>
        <translation>Schwaches WLAN, noch gespeicherte alte Netze oder alte Systemsoftware sind die üblichen Gründe.</translation>
    </message>
    <message>
        <source>Your %1 is connected</source>
        <translation>Ihr %1 ist verbunden</translation>
    </message>
    <message>
        <source>Breathing cyan means that everything works. There is nothing to repair.</source>
        <translation>Cyan pulsierend heißt, dass alles funktioniert. Es gibt nichts zu reparieren.</translation>
    </message>
    <message>
        <source>The Wi-Fi name or password in your %1 is wrong</source>
        <translation>Der WLAN-Name oder das Passwort in Ihrem %1 ist falsch</translation>
    </message>
    <message>
        <source>It tries to join and gives up. Enter both again.</source>
        <translation>Das Gerät versucht, sich mit dem WLAN zu verbinden, und gibt auf. Geben Sie beides neu ein.</translation>
    </message>
    <message>
        <source>Your %1 does not find its mobile network</source>
        <translation>Ihr %1 findet sein Mobilfunknetz nicht</translation>
    </message>
    <message>
        <source>Antenna, battery, SIM or the data limit are the usual reasons. The first connection can take several minutes.</source>
        <translation>Antenne, Akku, SIM oder das Datenlimit sind die üblichen Gründe. Die erste Verbindung kann mehrere Minuten dauern.</translation>
    </message>
    <message>
        <source>The antenna of your %1 is not connected</source>
        <translation>Die Antenne an Ihrem %1 ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Without it nothing is heard. Look whether it sits on the right socket.</source>
        <translation>Ohne sie ist nichts zu empfangen. Sehen Sie nach, ob sie auf der richtigen Buchse sitzt.</translation>
    </message>
    <message>
        <source>The Wi-Fi itself is the trouble</source>
        <translation>Die Störung liegt am WLAN selbst</translation>
    </message>
    <message>
        <source>Other devices fail at the same Wi-Fi too. The router needs attention.</source>
        <translation>Auch andere Geräte scheitern an diesem WLAN. Kümmern Sie sich um den Router.</translation>
    </message>
    <message>
        <source>Your %1 still looks for the old Wi-Fi</source>
        <translation>Ihr %1 sucht noch das alte WLAN</translation>
    </message>
    <message>
        <source>Router, name or password have changed. It needs to be told the new ones.</source>
        <translation>Router, Name oder Passwort haben sich geändert. Das Gerät muss die neuen Angaben erfahren.</translation>
    </message>
    <message>
        <source>Your %1 does not understand this Wi-Fi</source>
        <translation>Ihr %1 versteht dieses WLAN nicht</translation>
    </message>
    <message>
        <source>It needs 2.4 GHz, the b or g standard allowed, and WPA2 with a password. Newer or company settings shut it out.</source>
        <translation>Nötig sind 2,4 GHz, der erlaubte Standard b oder g und WPA2 mit Passwort. Neuere Einstellungen oder die einer Firma sperren das Gerät aus.</translation>
    </message>
    <message>
        <source>Your %1 joins no Wi-Fi at all</source>
        <translation>Ihr %1 verbindet sich mit keinem WLAN</translation>
    </message>
    <message>
        <source>Two different networks fail. Antenna, stored settings or radio are what is left.</source>
        <translation>Mit zwei verschiedenen Netzen gelingt es nicht. Es bleiben Antenne, gespeicherte Einstellungen oder Funkmodul.</translation>
    </message>
    <message>
        <source>Your %1 does not get into the Wi-Fi</source>
        <translation>Ihr %1 kommt nicht ins WLAN</translation>
    </message>
    <message>
        <source>The Wi-Fi is out of reach, or the stored name and password do not fit it.</source>
        <translation>Das WLAN ist außer Reichweite, oder der gespeicherte Name und das Passwort passen nicht dazu.</translation>
    </message>
    <message>
        <source>The network settings in your %1 are damaged</source>
        <translation>Die Netzwerkeinstellungen in Ihrem %1 sind beschädigt</translation>
    </message>
    <message>
        <source>It joins the Wi-Fi but gets no address. What is stored about its address is probably wrong.</source>
        <translation>Das Gerät kommt ins WLAN, bekommt aber keine Adresse. Was über seine Adresse gespeichert ist, ist wahrscheinlich falsch.</translation>
    </message>
    <message>
        <source>The router gives your %1 no address</source>
        <translation>Der Router gibt Ihrem %1 keine Adresse</translation>
    </message>
    <message>
        <source>It has joined the Wi-Fi and waits. The router&apos;s list may be full, or it lets only known devices in.</source>
        <translation>Das Gerät ist im WLAN und wartet. Die Liste des Routers ist vielleicht voll, oder er lässt nur bekannte Geräte ein.</translation>
    </message>
    <message>
        <source>Your %1 has Wi-Fi but no cloud</source>
        <translation>Ihr %1 hat WLAN, aber keine Cloud</translation>
    </message>
    <message>
        <source>Its program does not ask for the cloud, or the connection was lost. Safe mode shows which.</source>
        <translation>Sein Programm fragt nicht nach der Cloud, oder die Verbindung ging verloren. Der abgesicherte Modus zeigt, was zutrifft.</translation>
    </message>
    <message>
        <source>Your %1 does not find its SIM card</source>
        <translation>Ihr %1 findet seine SIM-Karte nicht</translation>
    </message>
    <message>
        <source>On this model blinking blue means the SIM, not Wi-Fi.</source>
        <translation>Bei diesem Modell meint blaues Blinken die SIM, nicht das WLAN.</translation>
    </message>
    <message>
        <source>Your %1 waits for its set-up to be finished</source>
        <translation>Ihr %1 wartet auf das Ende der Einrichtung</translation>
    </message>
    <message>
        <source>A mark inside says that set-up was never done. It gets lost by a reset or by flashing.</source>
        <translation>Im Gerät fehlt der Vermerk, dass die Einrichtung fertig ist. Er geht verloren, wenn das Gerät zurückgesetzt oder seine Software neu geschrieben wird.</translation>
    </message>
    <message>
        <source>Your %1 waits to be set up</source>
        <translation>Ihr %1 wartet auf die Einrichtung</translation>
    </message>
    <message>
        <source>It has never been told a Wi-Fi. Nothing is wrong.</source>
        <translation>Es wurde noch nie ein WLAN eingegeben. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The Wi-Fi settings in your %1 are damaged</source>
        <translation>Die WLAN-Einstellungen in Ihrem %1 sind beschädigt</translation>
    </message>
    <message>
        <source>The software crashes while it reads them. Removing them ends that; the Wi-Fi is entered again afterwards.</source>
        <translation>Die Software stürzt ab, während sie diese liest. Sind sie entfernt, ist das vorbei; das WLAN wird danach neu eingegeben.</translation>
    </message>
    <message>
        <source>Your %1 has lost its Wi-Fi settings</source>
        <translation>Ihr %1 hat seine WLAN-Einstellungen verloren</translation>
    </message>
    <message>
        <source>What happened before can erase them, and often damages the keys as well. A red burst may follow once the Wi-Fi is back.</source>
        <translation>Was vorher geschah, kann sie löschen und beschädigt oft auch die Schlüssel. Ist das WLAN wieder da, folgt vielleicht ein rotes Aufblitzen.</translation>
    </message>
    <message>
        <source>Your %1 has no Wi-Fi stored</source>
        <translation>In Ihrem %1 ist kein WLAN gespeichert</translation>
    </message>
    <message>
        <source>It waits to be told a Wi-Fi name and password.</source>
        <translation>Das Gerät wartet auf Namen und Passwort eines WLANs.</translation>
    </message>
    <message>
        <source>Your %1 cannot erase its settings</source>
        <translation>Ihr %1 kann seine Einstellungen nicht löschen</translation>
    </message>
    <message>
        <source>The red race of the lamp says that writing failed. The system software is written anew first.</source>
        <translation>Das schnelle rote Flackern der Lampe sagt, dass das Schreiben misslungen ist. Zuerst wird die Systemsoftware neu geschrieben.</translation>
    </message>
    <message>
        <source>Your %1 listens because the button was held</source>
        <translation>Ihr %1 ist im Listening-Modus, weil die Taste gehalten wurde</translation>
    </message>
    <message>
        <source>Nothing is wrong. RESET leads out of it.</source>
        <translation>Das ist kein Fehler. RESET führt hinaus.</translation>
    </message>
    <message>
        <source>Your %1 runs without the network</source>
        <translation>Ihr %1 läuft ohne Netz</translation>
    </message>
    <message>
        <source>Its program has not asked for it. Safe mode shows whether the rest is well.</source>
        <translation>Sein Programm hat nicht danach gefragt. Der abgesicherte Modus zeigt, ob das Übrige in Ordnung ist.</translation>
    </message>
    <message>
        <source>Wi-Fi, keys and cloud of your %1 are well</source>
        <translation>WLAN, Schlüssel und Cloud funktionieren bei Ihrem %1</translation>
    </message>
    <message>
        <source>Safe mode connected. Whatever was wrong before comes from the program on it.</source>
        <translation>Der abgesicherte Modus hat sich verbunden. Was vorher nicht stimmte, kommt vom Programm auf dem Gerät.</translation>
    </message>
    <message>
        <source>Your %1 is ready to be looked at</source>
        <translation>Ihr %1 kann jetzt untersucht werden</translation>
    </message>
    <message>
        <source>It is in repair mode (DFU), as you wanted.</source>
        <translation>Das Gerät ist im Reparaturmodus (DFU), wie gewünscht.</translation>
    </message>
    <message>
        <source>A button has been pressed</source>
        <translation>Eine Taste wurde gedrückt</translation>
    </message>
    <message>
        <source>The lamp answers to the button. Let go, tap RESET, and look again.</source>
        <translation>Die Lampe antwortet auf die Taste. Lassen Sie los, drücken Sie kurz RESET, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Somebody asked your %1 to show itself</source>
        <translation>Ihr %1 wurde gebeten, sich zu zeigen</translation>
    </message>
    <message>
        <source>An app or the console does that to tell devices apart. Nothing is wrong. RESET ends it.</source>
        <translation>Eine App oder die Konsole tut das, um Geräte zu unterscheiden. Das ist kein Fehler. RESET beendet es.</translation>
    </message>
    <message>
        <source>device</source>
        <extracomment>stands for a model&apos;s name in &quot;Your device shows something else now&quot;</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>This is very probably it.</source>
        <translation>Das ist sehr wahrscheinlich die Ursache.</translation>
    </message>
    <message>
        <source>This is the most likely cause, not the only one.</source>
        <translation>Das ist die wahrscheinlichste Ursache, aber nicht die einzig mögliche.</translation>
    </message>
    <message>
        <source>This is a guess. The next step shows more.</source>
        <translation>Das ist eine Vermutung. Der nächste Schritt zeigt mehr.</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>The cloud has not been told about this key: run keys register.</source>
        <translation>Die Cloud kennt diesen Schlüssel noch nicht: Führen Sie keys register aus.</translation>
    </message>
    <message>
        <source>The keys are sound. If the lamp still shows a red burst, the account holds another key: run repair keys.</source>
        <translation>Die Schlüssel sind in Ordnung. Wenn die Lampe trotzdem rot aufblitzt, ist im Konto ein anderer Schlüssel hinterlegt: Führen Sie repair keys aus.</translation>
    </message>
    <message>
        <source>The keys need repair: run repair keys.</source>
        <translation>Die Schlüssel müssen repariert werden: Führen Sie repair keys aus.</translation>
    </message>
    <message>
        <source>Saved: %1 and %2</source>
        <translation>Gespeichert: %1 und %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Forgotten on this computer. This cloud does not end a sign-in on request: it stays good until it expires.</source>
        <translation>Auf diesem Computer vergessen. Diese Cloud beendet eine Anmeldung nicht auf Wunsch: Sie gilt, bis sie abläuft.</translation>
    </message>
    <message>
        <source>This device belongs to another cloud (%1). Type keep, replace or stop:</source>
        <translation>Dieses Gerät gehört zu einer anderen Cloud (%1). Geben Sie keep, replace oder stop ein:</translation>
    </message>
    <message>
        <source>This device cannot tell its id. Type its 24 digits, or stop:</source>
        <translation>Dieses Gerät kann seine Kennung nicht nennen. Geben Sie die 24 Ziffern ein oder stop:</translation>
    </message>
    <message>
        <source>Start the repair? Type go or stop:</source>
        <translation>Reparatur starten? Geben Sie go oder stop ein:</translation>
    </message>
    <message>
        <source>Options: --private-server keep, --private-server replace.</source>
        <translation>Optionen: --private-server keep, --private-server replace.</translation>
    </message>
    <message>
        <source>Options: --server-key FILE --server-host H --server-port P.</source>
        <translation>Optionen: --server-key FILE --server-host H --server-port P.</translation>
    </message>
    <message>
        <source>Option: --new-key auto.</source>
        <translation>Option: --new-key auto.</translation>
    </message>
    <message>
        <source>Option: --device ID.</source>
        <translation>Option: --device ID.</translation>
    </message>
    <message>
        <source>Set PHOTON_RESCUE_TOKEN, or use --username U --password-stdin.</source>
        <translation>Setzen Sie PHOTON_RESCUE_TOKEN, oder verwenden Sie --username U --password-stdin.</translation>
    </message>
    <message>
        <source>Give the code on the second line of standard input, behind the password.</source>
        <translation>Geben Sie den Code in der zweiten Zeile der Standardeingabe an, nach dem Passwort.</translation>
    </message>
    <message>
        <source>[%1/%2] %3</source>
        <translation>[%1/%2] %3</translation>
    </message>
    <message>
        <source>(id not shown on USB)</source>
        <translation>(Kennung über USB nicht sichtbar)</translation>
    </message>
    <message>
        <source>%1  %2  USB %3</source>
        <translation>%1  %2  USB %3</translation>
    </message>
    <message>
        <source>Device key: %1</source>
        <translation>Geräteschlüssel: %1</translation>
    </message>
    <message>
        <source>Server key: %1</source>
        <translation>Serverschlüssel: %1</translation>
    </message>
    <message>
        <source>Server address: %1, port %2</source>
        <translation>Serveradresse: %1, Port %2</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>date and time, device id, how it ended</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>The device will move into your account, even out of somebody else&apos;s. Type go or stop:</source>
        <translation>Das Gerät zieht in Ihr Konto um, auch aus einem fremden. Geben Sie go oder stop ein:</translation>
    </message>
    <message>
        <source>  %1. %2. %3</source>
        <extracomment>a numbered step of a plan, and why it is done</extracomment>
        <translation>  %1. %2. %3</translation>
    </message>
    <message>
        <source>It would help to know: %1 (%2)</source>
        <extracomment>%1 is a question, %2 an option to type</extracomment>
        <translation>Gut zu wissen wäre: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <extracomment>%1 says how sure it is, %2 is the number of a rule</extracomment>
        <translation>%1 (Regel %2)</translation>
    </message>
    <message>
        <source>  because: %1 (%2)</source>
        <extracomment>a fact that led to the diagnosis, and who says so</extracomment>
        <translation>  Grund: %1 (%2)</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>If that does not help: %1</source>
        <translation>Wenn das nicht hilft: %1</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it is too large for a firmware file</source>
        <translation>zu groß für eine Firmware-Datei</translation>
    </message>
    <message>
        <source>it is no firmware file</source>
        <translation>keine Firmware-Datei</translation>
    </message>
    <message>
        <source>there are too many files</source>
        <translation>es sind zu viele Dateien</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 wird weggelassen: %2.</translation>
    </message>
    <message>
        <source>Saved: %1. It holds the device&apos;s private key and its Wi-Fi passwords.</source>
        <translation>Gespeichert: %1. Die Datei enthält den privaten Schlüssel des Geräts und seine WLAN-Passwörter.</translation>
    </message>
    <message>
        <source>%1: version %2 written</source>
        <comment>part of the firmware</comment>
        <translation>%1: Version %2 geschrieben</translation>
    </message>
    <message>
        <source>%1: version %2 needs no writing</source>
        <comment>part of the firmware</comment>
        <translation>%1: Version %2 muss nicht geschrieben werden</translation>
    </message>
    <message>
        <source>      %1 %, about %2 left</source>
        <comment>a number, then a time span</comment>
        <translation>      %1 %, noch etwa %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a fact as a sentence, and who says so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Device %1 will leave your account. Type go or stop:</source>
        <translation>Gerät %1 wird Ihr Konto verlassen. Geben Sie go oder stop ein:</translation>
    </message>
    <message>
        <source>Device %1 is no longer in your account.</source>
        <translation>Gerät %1 ist nicht mehr in Ihrem Konto.</translation>
    </message>
    <message>
        <source>Device %1 is called %2 now.</source>
        <translation>Gerät %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>The device could not be put back into its product: run product add %1.</source>
        <translation>Das Gerät ließ sich nicht in sein Produkt zurückbringen: Führen Sie product add %1 aus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Photon would not reach the cloud from here.</source>
        <translation>Von hier aus würde ein Photon die Cloud nicht erreichen.</translation>
    </message>
    <message>
        <source>From here, a Photon would reach the cloud. Its Wi-Fi may be another part of the network.</source>
        <translation>Von hier aus würde ein Photon die Cloud erreichen. Sein WLAN ist vielleicht ein anderer Teil des Netzes.</translation>
    </message>
    <message>
        <source>Undo: photon-rescue-cli undo %1</source>
        <translation>Rückgängig machen: photon-rescue-cli undo %1</translation>
    </message>
    <message>
        <source>Device %1 is neither in your account nor in a product of yours.</source>
        <translation>Gerät %1 ist weder in Ihrem Konto noch in einem Ihrer Produkte.</translation>
    </message>
    <message>
        <source>Device %1 is in no product.</source>
        <translation>Gerät %1 ist in keinem Produkt.</translation>
    </message>
    <message>
        <source>Device %1 is in product %2 (%3), of whose team you are.</source>
        <translation>Gerät %1 ist im Produkt %2 (%3), zu dessen Team Sie gehören.</translation>
    </message>
    <message>
        <source>Device %1 is in product %2, of whose team you are not: see product note.</source>
        <translation>Gerät %1 ist im Produkt %2, zu dessen Team Sie nicht gehören: siehe product note.</translation>
    </message>
    <message>
        <source>Device %1 is out of product %2. Back in: product add %2.</source>
        <translation>Gerät %1 ist aus dem Produkt %2 genommen. Wieder hinein: product add %2.</translation>
    </message>
    <message>
        <source>Device %1 is in product %2.</source>
        <translation>Gerät %1 ist im Produkt %2.</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the makers of the product.</source>
        <translation>Gespeichert: %1. Senden Sie die Datei an die Hersteller des Produkts.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>There is nothing left to repair.</source>
        <translation>Es gibt nichts mehr zu reparieren.</translation>
    </message>
    <message>
        <source>This is for you to do: %1</source>
        <translation>Das ist von Ihnen zu tun: %1</translation>
    </message>
    <message>
        <source>%1 %2, version %3, sound</source>
        <translation>%1 %2, Version %3, in Ordnung</translation>
    </message>
    <message>
        <source>%1 %2, version %3, damaged or incomplete</source>
        <translation>%1 %2, Version %3, beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>Device OS %1</source>
        <translation>Device OS %1</translation>
    </message>
    <message>
        <source>It counts itself as claimed.</source>
        <translation>Es sieht sich als einem Konto zugeordnet.</translation>
    </message>
    <message>
        <source>It counts itself as not claimed.</source>
        <translation>Es sieht sich als keinem Konto zugeordnet.</translation>
    </message>
    <message>
        <source>This firmware takes no such request. Hold SETUP, tap RESET, and let go when the lamp blinks magenta.</source>
        <translation>Diese Firmware nimmt diese Aufforderung nicht an. Halten Sie SETUP gedrückt, drücken Sie kurz RESET, und lassen Sie los, wenn die Lampe magenta blinkt.</translation>
    </message>
    <message>
        <source>This firmware takes no such request. Hold SETUP for three seconds until the lamp blinks blue.</source>
        <translation>Diese Firmware nimmt diese Aufforderung nicht an. Halten Sie SETUP drei Sekunden lang gedrückt, bis die Lampe blau blinkt.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has run out. Its password (not shown):</source>
        <translation>Die Anmeldung von %1 ist abgelaufen. Passwort (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>The password of %1 (not shown):</source>
        <translation>Das Passwort von %1 (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>%1 (%2, channel %3, %4 dBm)</source>
        <extracomment>a Wi-Fi network: its name, its security, its channel, its strength</extracomment>
        <translation>%1 (%2, Kanal %3, %4 dBm)</translation>
    </message>
    <message>
        <source>%1: not for this device, whose radio hears 2.4 GHz only</source>
        <extracomment>behind a Wi-Fi network of 5 GHz</extracomment>
        <translation>%1: nicht für dieses Gerät, sein Funk hört nur 2,4 GHz</translation>
    </message>
    <message>
        <source>Neither the device nor this computer can list networks.</source>
        <translation>Weder das Gerät noch dieser Computer kann Netze auflisten.</translation>
    </message>
    <message>
        <source>This device lists no networks. This computer hears these:</source>
        <translation>Dieses Gerät listet keine Netze auf. Dieser Computer hört diese:</translation>
    </message>
    <message>
        <source>Seen: it restarted without its own program. Its lamp breathes magenta once it is connected.</source>
        <translation>Gesehen: Es hat ohne sein eigenes Programm neu gestartet. Seine Lampe pulsiert magenta, sobald es verbunden ist.</translation>
    </message>
    <message>
        <source>Seen: it listens. Its lamp blinks blue.</source>
        <translation>Gesehen: Es ist im Listening-Modus. Seine Lampe blinkt blau.</translation>
    </message>
    <message>
        <source>Seen: it listens again. A device that knows no network does not stay out of listening mode.</source>
        <translation>Gesehen: Es ist wieder im Listening-Modus. Ein Gerät, das kein Netz kennt, bleibt nicht außerhalb des Listening-Modus.</translation>
    </message>
    <message>
        <source>Seen: it runs its firmware and does not listen.</source>
        <translation>Gesehen: Seine Firmware läuft, und es ist nicht im Listening-Modus.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a folder</comment>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelassen:</translation>
    </message>
    <message>
        <source>What was there before was put back later.</source>
        <translation>Was vorher da war, wurde später wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>CureText</name>
    <message>
        <source>Find the device</source>
        <translation>Das Gerät finden</translation>
    </message>
    <message>
        <source>So that the right one is repaired, and nothing meant for another model is written.</source>
        <translation>Damit das richtige repariert wird und nichts geschrieben wird, was für ein anderes Modell gedacht ist.</translation>
    </message>
    <message>
        <source>Try another cable and another socket</source>
        <translation>Anderes Kabel und andere Buchse versuchen</translation>
    </message>
    <message>
        <source>Many cables carry power only. A socket on the computer itself is better than a hub.</source>
        <translation>Viele Kabel übertragen nur Strom. Eine Buchse am Computer selbst ist besser als ein Hub.</translation>
    </message>
    <message>
        <source>Let the computer use the device</source>
        <translation>Den Computer auf das Gerät zugreifen lassen</translation>
    </message>
    <message>
        <source>A driver or a permission may be missing, or another program may have the device.</source>
        <translation>Vielleicht fehlt ein Treiber oder eine Berechtigung, oder ein anderes Programm verwendet das Gerät.</translation>
    </message>
    <message>
        <source>Bring the device into repair mode (DFU)</source>
        <translation>Das Gerät in den Reparaturmodus (DFU) bringen</translation>
    </message>
    <message>
        <source>Only there can everything be read and written. The lamp blinks yellow.</source>
        <translation>Nur dort kann alles gelesen und geschrieben werden. Die Lampe blinkt gelb.</translation>
    </message>
    <message>
        <source>Save what is in it</source>
        <translation>Sichern, was darin ist</translation>
    </message>
    <message>
        <source>Whatever is changed can be put back.</source>
        <translation>Was verändert wird, lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Look at keys and settings</source>
        <translation>Schlüssel und Einstellungen ansehen</translation>
    </message>
    <message>
        <source>It turns the guess into knowledge before anything is written.</source>
        <translation>So wird aus der Vermutung Gewissheit, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Restart into repair mode once more</source>
        <translation>Noch einmal neu in den Reparaturmodus starten</translation>
    </message>
    <message>
        <source>Keys are reached through the system software, so the new software has to be running first.</source>
        <translation>Die Schlüssel sind nur über die Systemsoftware erreichbar, deshalb muss zuerst die neue Software laufen.</translation>
    </message>
    <message>
        <source>Write the system software</source>
        <translation>Systemsoftware schreiben</translation>
    </message>
    <message>
        <source>All parts then belong together again. Your program stays.</source>
        <translation>Dann passen alle Teile wieder zusammen. Ihr Programm bleibt.</translation>
    </message>
    <message>
        <source>Write a known good program</source>
        <translation>Ein bewährtes Programm schreiben</translation>
    </message>
    <message>
        <source>It takes the place of the one that causes the trouble. The old one is saved before.</source>
        <translation>Es tritt an die Stelle des Programms, das die Störung verursacht. Das alte wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Write the cloud&apos;s key and address</source>
        <translation>Schlüssel der Cloud und ihre Adresse schreiben</translation>
    </message>
    <message>
        <source>Only if they are damaged. The device needs them to recognise the cloud.</source>
        <translation>Nur wenn sie beschädigt sind. Das Gerät braucht sie, um die Cloud zu erkennen.</translation>
    </message>
    <message>
        <source>Tell the cloud the device&apos;s key</source>
        <translation>Der Cloud den Schlüssel des Geräts mitteilen</translation>
    </message>
    <message>
        <source>The key that is there is tried first, so that nothing changes without need.</source>
        <translation>Zuerst wird der vorhandene Schlüssel versucht, damit sich nichts ohne Not ändert.</translation>
    </message>
    <message>
        <source>Make a new device key</source>
        <translation>Neuen Geräteschlüssel erzeugen</translation>
    </message>
    <message>
        <source>Only if the old one cannot be saved.</source>
        <translation>Nur wenn der alte nicht zu retten ist.</translation>
    </message>
    <message>
        <source>Restart the device</source>
        <translation>Das Gerät neu starten</translation>
    </message>
    <message>
        <source>It takes up what was written.</source>
        <translation>Es übernimmt, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Remove the stored Wi-Fi</source>
        <translation>Gespeichertes WLAN entfernen</translation>
    </message>
    <message>
        <source>Damaged settings stand in the way. The Wi-Fi is entered again afterwards.</source>
        <translation>Beschädigte Einstellungen sind im Weg. Das WLAN wird danach neu eingegeben.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi name and password</source>
        <translation>WLAN-Namen und Passwort eingeben</translation>
    </message>
    <message>
        <source>The device needs both, in capitals and small letters as they are.</source>
        <translation>Das Gerät braucht beides, mit genauer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Let the router choose the address again</source>
        <translation>Den Router die Adresse wieder wählen lassen</translation>
    </message>
    <message>
        <source>A fixed address that does not fit keeps the device out. You are asked first, for it may be on purpose.</source>
        <translation>Eine feste Adresse, die nicht passt, hält das Gerät fern. Sie werden vorher gefragt, denn sie kann Absicht sein.</translation>
    </message>
    <message>
        <source>Choose the antenna</source>
        <translation>Antenne wählen</translation>
    </message>
    <message>
        <source>The device may be listening at a socket that nothing is plugged into.</source>
        <translation>Das Gerät empfängt vielleicht über eine Buchse, in der nichts steckt.</translation>
    </message>
    <message>
        <source>Look at the antenna</source>
        <translation>Antenne ansehen</translation>
    </message>
    <message>
        <source>It has to sit on the right socket. Without it the radio hears nothing.</source>
        <translation>Sie muss auf der richtigen Buchse sitzen. Ohne sie empfängt das Funkmodul nichts.</translation>
    </message>
    <message>
        <source>Prepare it for your account</source>
        <translation>Für Ihr Konto vorbereiten</translation>
    </message>
    <message>
        <source>The device then claims itself when it connects.</source>
        <translation>Das Gerät ordnet sich dann selbst zu, wenn es sich verbindet.</translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation>Zu Ihrem Konto hinzufügen</translation>
    </message>
    <message>
        <source>That is possible only while it is online.</source>
        <translation>Das geht nur, solange es online ist.</translation>
    </message>
    <message>
        <source>See whether it belongs to a product</source>
        <translation>Prüfen, ob es zu einem Produkt gehört</translation>
    </message>
    <message>
        <source>Then only the maker&apos;s account may register keys for it.</source>
        <translation>Dann darf nur das Konto des Herstellers Schlüssel dafür eintragen.</translation>
    </message>
    <message>
        <source>Try safe mode</source>
        <translation>Abgesicherten Modus testen</translation>
    </message>
    <message>
        <source>Hold the second button, tap RESET, let go at magenta. Breathing magenta means that all but the program is well.</source>
        <translation>Zweite Taste halten, RESET kurz drücken, bei Magenta loslassen. Magenta pulsierend heißt, dass alles außer dem Programm in Ordnung ist.</translation>
    </message>
    <message>
        <source>Disconnect all power for some seconds</source>
        <translation>Einige Sekunden ganz vom Strom trennen</translation>
    </message>
    <message>
        <source>Battery too. Some parts start afresh only then.</source>
        <translation>Auch vom Akku. Manche Teile beginnen nur dann von vorn.</translation>
    </message>
    <message>
        <source>Give it better power</source>
        <translation>Besser mit Strom versorgen</translation>
    </message>
    <message>
        <source>A supply of at least 1 A, a short thick cable, nothing else attached.</source>
        <translation>Ein Netzteil mit mindestens 1 A, ein kurzes dickes Kabel, sonst nichts angeschlossen.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot</source>
        <translation>Telefon-Hotspot versuchen</translation>
    </message>
    <message>
        <source>Set it to 2.4 GHz, with a short name and password. It shows whether the network or the device is at fault.</source>
        <translation>Stellen Sie ihn auf 2,4 GHz ein, mit kurzem Namen und Passwort. Er zeigt, ob es am Netz oder am Gerät liegt.</translation>
    </message>
    <message>
        <source>Look at the way to the cloud</source>
        <translation>Weg zur Cloud ansehen</translation>
    </message>
    <message>
        <source>From this computer it shows whether the router lets the connection through.</source>
        <translation>Von diesem Computer aus zeigt sich, ob der Router die Verbindung durchlässt.</translation>
    </message>
    <message>
        <source>See whether the cloud is well</source>
        <translation>Prüfen, ob die Cloud läuft</translation>
    </message>
    <message>
        <source>During an outage a repair would change what is sound.</source>
        <translation>Während eines Ausfalls würde eine Reparatur ändern, was in Ordnung ist.</translation>
    </message>
    <message>
        <source>Read the device&apos;s own log</source>
        <translation>Das Protokoll des Geräts lesen</translation>
    </message>
    <message>
        <source>It says what the lamp cannot.</source>
        <translation>Es sagt, was die Lampe nicht sagen kann.</translation>
    </message>
    <message>
        <source>See it online</source>
        <translation>Es online sehen</translation>
    </message>
    <message>
        <source>Only then is it repaired.</source>
        <translation>Erst dann ist es repariert.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>It holds what was found and tried, without passwords and keys.</source>
        <translation>Er enthält, was gefunden und versucht wurde, ohne Passwörter und Schlüssel.</translation>
    </message>
    <message>
        <source>Replace the board, or have it programmed</source>
        <translation>Platine ersetzen oder programmieren lassen</translation>
    </message>
    <message>
        <source>Only when nothing else is left.</source>
        <translation>Nur wenn nichts anderes mehr bleibt.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Bei Ihrem Konto anmelden</translation>
    </message>
    <message>
        <source>Before anything is written, it has to be sure that the cloud will agree.</source>
        <translation>Bevor etwas geschrieben wird, muss sicher sein, dass die Cloud zustimmt.</translation>
    </message>
    <message>
        <source>Mark its set-up as finished</source>
        <translation>Einrichtung als fertig vermerken</translation>
    </message>
    <message>
        <source>Without the mark it waits for set-up at each start.</source>
        <translation>Ohne den Vermerk wartet das Gerät bei jedem Start auf die Einrichtung.</translation>
    </message>
    <message>
        <source>Lay the settings out anew</source>
        <translation>Einstellungen neu anlegen</translation>
    </message>
    <message>
        <source>Keys and claim are put back as they were. The Wi-Fi has to be entered again.</source>
        <translation>Schlüssel und Kontozuordnung werden wiederhergestellt, wie sie waren. Das WLAN muss neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Tap RESET once</source>
        <translation>RESET einmal kurz drücken</translation>
    </message>
    <message>
        <source>What comes then is what counts.</source>
        <translation>Was dann kommt, zählt.</translation>
    </message>
    <message>
        <source>Watch the lamp for one minute</source>
        <translation>Lampe eine Minute beobachten</translation>
    </message>
    <message>
        <source>The flashes that tell most come in the first minute.</source>
        <translation>Die wichtigsten Blinkzeichen kommen in der ersten Minute.</translation>
    </message>
    <message>
        <source>Hold the second button while plugging it in</source>
        <translation>Beim Einstecken die zweite Taste halten</translation>
    </message>
    <message>
        <source>Any colour means that it can be repaired.</source>
        <translation>Jede Farbe heißt, dass es repariert werden kann.</translation>
    </message>
    <message>
        <source>Wait, with the power on</source>
        <translation>Warten und den Strom anlassen</translation>
    </message>
    <message>
        <source>It can end by itself. Cutting the power now would do harm.</source>
        <translation>Es kann von selbst enden. Den Strom jetzt zu trennen würde schaden.</translation>
    </message>
    <message>
        <source>Look at the router</source>
        <translation>Router ansehen</translation>
    </message>
    <message>
        <source>2.4 GHz on, WPA2, room for one more device, and outgoing TCP 5683 and UDP 5684 allowed.</source>
        <translation>2,4 GHz ein, WPA2, Platz für ein weiteres Gerät, ausgehend TCP 5683 und UDP 5684 erlaubt.</translation>
    </message>
    <message>
        <source>Look at the SIM card</source>
        <translation>SIM-Karte ansehen</translation>
    </message>
    <message>
        <source>Take it out and put it back. It has to be active, with data left.</source>
        <translation>Nehmen Sie sie heraus, und setzen Sie sie wieder ein. Sie muss aktiv sein und noch Datenvolumen haben.</translation>
    </message>
    <message>
        <source>Ask the maker of the product</source>
        <translation>Hersteller des Produkts fragen</translation>
    </message>
    <message>
        <source>What the device is set to is theirs to change.</source>
        <translation>Worauf das Gerät eingestellt ist, entscheidet der Hersteller.</translation>
    </message>
    <message>
        <source>Ask the former owner to release it</source>
        <translation>Beim früheren Konto um Freigabe bitten</translation>
    </message>
    <message>
        <source>The cloud gives a device to one account at a time.</source>
        <translation>Die Cloud ordnet ein Gerät immer nur einem Konto zu.</translation>
    </message>
    <message>
        <source>Read what it means</source>
        <translation>Lesen, was es bedeutet</translation>
    </message>
    <message>
        <source>There may be nothing to repair.</source>
        <translation>Vielleicht gibt es nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Repair the cloud keys</source>
        <translation>Cloud-Schlüssel reparieren</translation>
    </message>
    <message>
        <source>Write the system software, then repair the keys</source>
        <translation>Systemsoftware schreiben, dann Schlüssel reparieren</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>Netz ansehen</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi again</source>
        <translation>WLAN neu eingeben</translation>
    </message>
    <message>
        <source>Hold SETUP until the lamp blinks blue. Then enter the Wi-Fi with Particle&apos;s phone app or its command line.</source>
        <translation>Halten Sie SETUP gedrückt, bis die Lampe blau blinkt. Geben Sie dann das WLAN mit der Telefon-App oder der Befehlszeile von Particle ein.</translation>
    </message>
    <message>
        <source>Write the system software again</source>
        <translation>Systemsoftware neu schreiben</translation>
    </message>
    <message>
        <source>Replace the program on it</source>
        <translation>Sein Programm ersetzen</translation>
    </message>
    <message>
        <source>Wait until the update is done</source>
        <translation>Warten, bis das Update fertig ist</translation>
    </message>
    <message>
        <source>Get the computer to see it</source>
        <translation>Vom Computer erkennen lassen</translation>
    </message>
    <message>
        <source>Look for any sign of life</source>
        <translation>Lebenszeichen suchen</translation>
    </message>
    <message>
        <source>Nothing to repair</source>
        <translation>Nichts zu reparieren</translation>
    </message>
    <message>
        <source>Tap RESET and look again</source>
        <translation>RESET kurz drücken, neu ansehen</translation>
    </message>
    <message>
        <source>Describe the lamp again</source>
        <translation>Lampe neu beschreiben</translation>
    </message>
    <message>
        <source>Tap RESET and watch for one minute</source>
        <translation>RESET kurz drücken, eine Minute beobachten</translation>
    </message>
    <message>
        <source>Ask the device over USB</source>
        <translation>Das Gerät über USB fragen</translation>
    </message>
    <message>
        <source>Read the device&apos;s log</source>
        <translation>Protokoll des Geräts lesen</translation>
    </message>
    <message>
        <source>Save a report, and show it with a short film of the lamp where you ask for help.</source>
        <translation>Speichern Sie einen Bericht, und zeigen Sie ihn mit einem kurzen Video der Lampe dort, wo Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Move it back to Particle&apos;s cloud</source>
        <translation>Zurück zur Cloud von Particle</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi again with Particle&apos;s command line, and choose an address given by the router.</source>
        <translation>Geben Sie das WLAN mit der Befehlszeile von Particle neu ein, und wählen Sie eine Adresse, die der Router vergibt.</translation>
    </message>
    <message>
        <source>Remove the damaged Wi-Fi settings</source>
        <translation>Beschädigte WLAN-Einstellungen entfernen</translation>
    </message>
    <message>
        <source>Hold SETUP about ten seconds, until the lamp races blue. If the crash comes before that, hold SETUP during the start until the lamp races white.</source>
        <translation>Halten Sie SETUP etwa zehn Sekunden gedrückt, bis die Lampe sehr schnell blau flackert. Kommt der Absturz vorher, halten Sie SETUP beim Start gedrückt, bis die Lampe sehr schnell weiß flackert.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Particle&apos;s phone app or its set-up page leads through it.</source>
        <translation>Die Telefon-App oder die Einrichtungsseite von Particle führt hindurch.</translation>
    </message>
    <message>
        <source>Particle&apos;s set-up page, or &quot;particle usb setup-done&quot; on its command line, sets the mark. Then enter the Wi-Fi.</source>
        <translation>Die Einrichtungsseite von Particle oder „particle usb setup-done“ auf der Befehlszeile setzt den Vermerk. Geben Sie danach das WLAN ein.</translation>
    </message>
    <message>
        <source>Look at antenna and radio</source>
        <translation>Antenne und Funkmodul ansehen</translation>
    </message>
    <message>
        <source>Look at the antenna. Then remove the stored Wi-Fi and enter it again, near the router.</source>
        <translation>Sehen Sie die Antenne an. Entfernen Sie dann das gespeicherte WLAN, und geben Sie es nahe am Router neu ein.</translation>
    </message>
    <message>
        <source>Lay its settings out anew</source>
        <translation>Seine Einstellungen neu anlegen</translation>
    </message>
    <message>
        <source>This cannot be done by hand. A report tells support what was found.</source>
        <translation>Das geht nicht von Hand. Ein Bericht sagt dem Support, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Disconnect all power once</source>
        <translation>Einmal ganz vom Strom trennen</translation>
    </message>
    <message>
        <source>Wait until the cloud is back</source>
        <translation>Warten, bis die Cloud wieder da ist</translation>
    </message>
    <message>
        <source>Get the Wi-Fi and its internet working</source>
        <translation>WLAN und Internet in Ordnung bringen</translation>
    </message>
    <message>
        <source>Change the Wi-Fi&apos;s settings</source>
        <translation>WLAN-Einstellungen ändern</translation>
    </message>
    <message>
        <source>Open the way to the cloud</source>
        <translation>Weg zur Cloud öffnen</translation>
    </message>
    <message>
        <source>Get an address from the router</source>
        <translation>Vom Router eine Adresse beziehen</translation>
    </message>
    <message>
        <source>Look at antenna, battery and SIM</source>
        <translation>Antenne, Akku und SIM ansehen</translation>
    </message>
    <message>
        <source>Plug the antenna in</source>
        <translation>Antenne anschließen</translation>
    </message>
    <message>
        <source>Find out what takes so long</source>
        <translation>Herausfinden, was so lange dauert</translation>
    </message>
    <message>
        <source>Ask it to answer</source>
        <translation>Um Antwort bitten</translation>
    </message>
    <message>
        <source>Have it released</source>
        <translation>Freigeben lassen</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Wait a minute</source>
        <translation>Eine Minute warten</translation>
    </message>
    <message>
        <source>Look again without a button pressed</source>
        <translation>Ohne gedrückte Taste neu ansehen</translation>
    </message>
    <message>
        <source>Look at its keys</source>
        <translation>Seine Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Bericht für den Support speichern</translation>
    </message>
    <message>
        <source>Replace the board</source>
        <translation>Platine ersetzen</translation>
    </message>
    <message>
        <source>This program cannot do all of this yet.</source>
        <translation>Dieses Programm kann das noch nicht alles.</translation>
    </message>
    <message>
        <source>Repair the keys, and send the new one to the maker</source>
        <translation>Schlüssel reparieren und den neuen an den Hersteller senden</translation>
    </message>
    <message>
        <source>Let it claim itself</source>
        <translation>Selbst zuordnen lassen</translation>
    </message>
    <message>
        <source>Take it out of its product for the repair</source>
        <translation>Es für die Reparatur aus seinem Produkt nehmen</translation>
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
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>This report holds no keys, passwords or networks. It may be shown to anybody who helps with the device.</source>
        <translation>Dieser Bericht enthält keine Schlüssel, Passwörter oder Netze. Er darf jedem gezeigt werden, der bei dem Gerät hilft.</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a fact as a sentence, who says so, at what time</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>The computer does not see the device over USB.</source>
        <translation>Der Computer sieht das Gerät nicht über USB.</translation>
    </message>
    <message>
        <source>The computer sees the device, and its software runs.</source>
        <translation>Der Computer sieht das Gerät, und seine Software läuft.</translation>
    </message>
    <message>
        <source>The computer sees the device in DFU mode.</source>
        <translation>Der Computer sieht das Gerät im DFU-Modus.</translation>
    </message>
    <message>
        <source>The device leaves USB and comes back every few seconds.</source>
        <translation>Das Gerät verlässt USB alle paar Sekunden und kommt wieder.</translation>
    </message>
    <message>
        <source>The device leaves USB and comes back every ten to thirty seconds.</source>
        <translation>Das Gerät verlässt USB alle zehn bis dreißig Sekunden und kommt wieder.</translation>
    </message>
    <message>
        <source>The computer sees the device, but cannot open it.</source>
        <translation>Der Computer sieht das Gerät, kann es aber nicht öffnen.</translation>
    </message>
    <message>
        <source>The computer sees the device only when a button is held while it is plugged in.</source>
        <translation>Der Computer sieht das Gerät nur, wenn beim Einstecken eine Taste gehalten wird.</translation>
    </message>
    <message>
        <source>RESET was pressed since it began.</source>
        <translation>Seit dem Beginn wurde RESET gedrückt.</translation>
    </message>
    <message>
        <source>RESET was not pressed since it began.</source>
        <translation>Seit dem Beginn wurde RESET nicht gedrückt.</translation>
    </message>
    <message>
        <source>The lamp was watched for a minute after RESET.</source>
        <translation>Die Lampe wurde nach RESET eine Minute lang beobachtet.</translation>
    </message>
    <message>
        <source>The lamp was not watched for a minute after RESET.</source>
        <translation>Die Lampe wurde nach RESET nicht eine Minute lang beobachtet.</translation>
    </message>
    <message>
        <source>Between cyan there was no other flash.</source>
        <translation>Zwischen dem Cyan kam kein anderes Blinkzeichen.</translation>
    </message>
    <message>
        <source>Between cyan came a warm flash that was over in a blink.</source>
        <translation>Zwischen dem Cyan kam ein warmes Blinkzeichen, das im Nu vorbei war.</translation>
    </message>
    <message>
        <source>Between cyan came two slow flashes.</source>
        <translation>Zwischen dem Cyan kamen zwei langsame Blinkzeichen.</translation>
    </message>
    <message>
        <source>Between cyan came three slow flashes.</source>
        <translation>Zwischen dem Cyan kamen drei langsame Blinkzeichen.</translation>
    </message>
    <message>
        <source>Between cyan came many warm flashes.</source>
        <translation>Zwischen dem Cyan kamen viele warme Blinkzeichen.</translation>
    </message>
    <message>
        <source>Cyan never blinks fast.</source>
        <translation>Cyan blinkt nie schnell.</translation>
    </message>
    <message>
        <source>Cyan blinks fast for less than three seconds.</source>
        <translation>Cyan blinkt weniger als drei Sekunden lang schnell.</translation>
    </message>
    <message>
        <source>Cyan blinks fast for about twenty seconds.</source>
        <translation>Cyan blinkt etwa zwanzig Sekunden lang schnell.</translation>
    </message>
    <message>
        <source>From cyan it goes back to green.</source>
        <translation>Nach Cyan wird die Lampe wieder grün.</translation>
    </message>
    <message>
        <source>From cyan it does not go back to green.</source>
        <translation>Nach Cyan wird die Lampe nicht wieder grün.</translation>
    </message>
    <message>
        <source>It ended within half a minute.</source>
        <translation>Es endete innerhalb einer halben Minute.</translation>
    </message>
    <message>
        <source>It has lasted less than ten minutes.</source>
        <translation>Es dauert seit weniger als zehn Minuten an.</translation>
    </message>
    <message>
        <source>It has lasted more than ten minutes.</source>
        <translation>Es dauert seit mehr als zehn Minuten an.</translation>
    </message>
    <message>
        <source>The small blue lamp is dark.</source>
        <translation>Die kleine blaue Lampe ist dunkel.</translation>
    </message>
    <message>
        <source>The small blue lamp glows weakly.</source>
        <translation>Die kleine blaue Lampe leuchtet schwach.</translation>
    </message>
    <message>
        <source>The small blue lamp is bright, or it blinks.</source>
        <translation>Die kleine blaue Lampe leuchtet hell, oder sie blinkt.</translation>
    </message>
    <message>
        <source>A colour shows when it is plugged in with the second button held.</source>
        <translation>Beim Einstecken mit gehaltener zweiter Taste zeigt sich eine Farbe.</translation>
    </message>
    <message>
        <source>No colour shows when it is plugged in with the second button held.</source>
        <translation>Beim Einstecken mit gehaltener zweiter Taste zeigt sich keine Farbe.</translation>
    </message>
    <message>
        <source>After RESET the lamp moves again.</source>
        <translation>Nach RESET regt sich die Lampe wieder.</translation>
    </message>
    <message>
        <source>After RESET the lamp stands still again.</source>
        <translation>Nach RESET steht die Lampe wieder still.</translation>
    </message>
    <message>
        <source>A button was held to get there.</source>
        <translation>Dafür wurde eine Taste gehalten.</translation>
    </message>
    <message>
        <source>No button was held.</source>
        <translation>Es wurde keine Taste gehalten.</translation>
    </message>
    <message>
        <source>Safe mode was chosen on purpose.</source>
        <translation>Der abgesicherte Modus wurde absichtlich gewählt.</translation>
    </message>
    <message>
        <source>Safe mode was not chosen by anybody.</source>
        <translation>Niemand hat den abgesicherten Modus gewählt.</translation>
    </message>
    <message>
        <source>In safe mode the lamp breathes magenta.</source>
        <translation>Im abgesicherten Modus pulsiert die Lampe magenta.</translation>
    </message>
    <message>
        <source>Safe mode falls back to cyan.</source>
        <translation>Der abgesicherte Modus fällt auf Cyan zurück.</translation>
    </message>
    <message>
        <source>Safe mode cannot be reached.</source>
        <translation>Der abgesicherte Modus ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The device was never online.</source>
        <translation>Das Gerät war noch nie online.</translation>
    </message>
    <message>
        <source>The device was online at this place before.</source>
        <translation>Das Gerät war an diesem Ort schon online.</translation>
    </message>
    <message>
        <source>The device was online, but at another place.</source>
        <translation>Das Gerät war schon online, aber an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing in particular happened before.</source>
        <translation>Vorher ist nichts Besonderes geschehen.</translation>
    </message>
    <message>
        <source>Before, there was a power cut, a weak supply or a flat battery.</source>
        <translation>Vorher gab es einen Stromausfall, ein schwaches Netzteil oder einen leeren Akku.</translation>
    </message>
    <message>
        <source>Before, an update was interrupted.</source>
        <translation>Vorher wurde ein Update unterbrochen.</translation>
    </message>
    <message>
        <source>Before, the device updated itself.</source>
        <translation>Vorher hat sich das Gerät selbst aktualisiert.</translation>
    </message>
    <message>
        <source>Before, software was put on it over USB.</source>
        <translation>Vorher wurde über USB Software aufgespielt.</translation>
    </message>
    <message>
        <source>Before, its own program was changed.</source>
        <translation>Vorher wurde sein eigenes Programm geändert.</translation>
    </message>
    <message>
        <source>Before, it moved, or the router or its password changed.</source>
        <translation>Vorher ist es umgezogen, oder der Router oder sein Passwort hat sich geändert.</translation>
    </message>
    <message>
        <source>Before, it lay unused for months.</source>
        <translation>Vorher lag es monatelang unbenutzt.</translation>
    </message>
    <message>
        <source>Before, a repair tool or key tool ran.</source>
        <translation>Vorher lief ein Reparaturwerkzeug oder Schlüsselwerkzeug.</translation>
    </message>
    <message>
        <source>Before, it was reset to factory settings.</source>
        <translation>Vorher wurde es auf Werkseinstellungen zurückgesetzt.</translation>
    </message>
    <message>
        <source>Before, it blinked white for some seconds.</source>
        <translation>Vorher blinkte es einige Sekunden lang weiß.</translation>
    </message>
    <message>
        <source>Several devices have the same trouble at the same time.</source>
        <translation>Mehrere Geräte haben zur selben Zeit dieselbe Störung.</translation>
    </message>
    <message>
        <source>Other devices work.</source>
        <translation>Andere Geräte funktionieren.</translation>
    </message>
    <message>
        <source>There is no other device to compare.</source>
        <translation>Es gibt kein anderes Gerät zum Vergleich.</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi reaches the internet.</source>
        <translation>Ein Telefon im selben WLAN erreicht das Internet.</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi does not reach the internet.</source>
        <translation>Ein Telefon im selben WLAN erreicht das Internet nicht.</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot the device works.</source>
        <translation>Mit dem Hotspot eines Telefons funktioniert das Gerät.</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot the trouble is the same.</source>
        <translation>Mit dem Hotspot eines Telefons bleibt die Störung dieselbe.</translation>
    </message>
    <message>
        <source>The Wi-Fi is an ordinary one.</source>
        <translation>Das WLAN ist ein gewöhnliches.</translation>
    </message>
    <message>
        <source>The Wi-Fi is of a kind that is too new for the device.</source>
        <translation>Das WLAN ist von einer Art, die für das Gerät zu neu ist.</translation>
    </message>
    <message>
        <source>The Wi-Fi is of a kind that is too old.</source>
        <translation>Das WLAN ist von einer Art, die zu alt ist.</translation>
    </message>
    <message>
        <source>The Wi-Fi is managed by somebody, such as an office or a hotel.</source>
        <translation>Das WLAN wird von jemandem verwaltet, etwa von einer Firma oder einem Hotel.</translation>
    </message>
    <message>
        <source>The router itself has no internet.</source>
        <translation>Der Router selbst hat kein Internet.</translation>
    </message>
    <message>
        <source>It uses its built-in antenna.</source>
        <translation>Es verwendet seine eingebaute Antenne.</translation>
    </message>
    <message>
        <source>An antenna is plugged in at the right socket.</source>
        <translation>An der richtigen Buchse ist eine Antenne angeschlossen.</translation>
    </message>
    <message>
        <source>No antenna is plugged in.</source>
        <translation>Es ist keine Antenne angeschlossen.</translation>
    </message>
    <message>
        <source>It gets its power from a computer.</source>
        <translation>Es bekommt seinen Strom von einem Computer.</translation>
    </message>
    <message>
        <source>It gets its power from a charger.</source>
        <translation>Es bekommt seinen Strom von einem Ladegerät.</translation>
    </message>
    <message>
        <source>It gets its power from a power bank.</source>
        <translation>Es bekommt seinen Strom von einer Powerbank.</translation>
    </message>
    <message>
        <source>It gets its power from a battery.</source>
        <translation>Es bekommt seinen Strom von einem Akku.</translation>
    </message>
    <message>
        <source>It gets its power from a solar panel.</source>
        <translation>Es bekommt seinen Strom von einem Solarmodul.</translation>
    </message>
    <message>
        <source>It gets its power from a supply with a round plug, or wires.</source>
        <translation>Es bekommt seinen Strom von einem Netzteil mit rundem Stecker oder über Drähte.</translation>
    </message>
    <message>
        <source>It has always looked like this.</source>
        <translation>Es sah schon immer so aus.</translation>
    </message>
    <message>
        <source>It did not look like this before.</source>
        <translation>Es sah vorher nicht so aus.</translation>
    </message>
    <message>
        <source>The Wi-Fi was entered, and the lamp came back to this.</source>
        <translation>Das WLAN wurde eingegeben, und die Lampe zeigte das wieder.</translation>
    </message>
    <message>
        <source>The Wi-Fi was not entered again.</source>
        <translation>Das WLAN wurde nicht neu eingegeben.</translation>
    </message>
    <message>
        <source>Clearing the Wi-Fi ended in red.</source>
        <translation>Das Löschen des WLANs endete mit Rot.</translation>
    </message>
    <message>
        <source>Clearing the Wi-Fi did not end in red.</source>
        <translation>Das Löschen des WLANs endete nicht mit Rot.</translation>
    </message>
    <message>
        <source>It reaches the cloud, but only after more than a minute.</source>
        <translation>Es erreicht die Cloud, aber erst nach mehr als einer Minute.</translation>
    </message>
    <message>
        <source>It reaches the cloud within a minute.</source>
        <translation>Es erreicht die Cloud innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>The other cloud that it points to is yours.</source>
        <translation>Die andere Cloud, auf die es eingestellt ist, ist Ihre.</translation>
    </message>
    <message>
        <source>The other cloud that it points to is not yours.</source>
        <translation>Die andere Cloud, auf die es eingestellt ist, ist nicht Ihre.</translation>
    </message>
    <message>
        <source>The device is in your account.</source>
        <translation>Das Gerät ist in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The device belongs to a product of somebody else.</source>
        <translation>Das Gerät gehört zu einem fremden Produkt.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Es ist noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>The device is not in your account.</source>
        <translation>Das Gerät ist nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The device is in your account, which sees it offline.</source>
        <translation>Das Gerät ist in Ihrem Konto und gilt dort als offline.</translation>
    </message>
    <message>
        <source>Your account could not take the device.</source>
        <translation>Ihr Konto konnte das Gerät nicht annehmen.</translation>
    </message>
    <message>
        <source>The device knows that it belongs to an account.</source>
        <translation>Das Gerät weiß, dass es zu einem Konto gehört.</translation>
    </message>
    <message>
        <source>The device belongs to no account, as far as it knows.</source>
        <translation>Soweit das Gerät weiß, gehört es zu keinem Konto.</translation>
    </message>
    <message>
        <source>A Wi-Fi network is stored in the device.</source>
        <translation>Im Gerät ist ein WLAN gespeichert.</translation>
    </message>
    <message>
        <source>No Wi-Fi network is stored in the device.</source>
        <translation>Im Gerät ist kein WLAN gespeichert.</translation>
    </message>
    <message>
        <source>The device knows that its set-up was finished.</source>
        <translation>Das Gerät weiß, dass seine Einrichtung fertig ist.</translation>
    </message>
    <message>
        <source>The device waits for its set-up to be finished.</source>
        <translation>Das Gerät wartet auf das Ende seiner Einrichtung.</translation>
    </message>
    <message>
        <source>Its software is complete and undamaged.</source>
        <translation>Seine Software ist vollständig und unbeschädigt.</translation>
    </message>
    <message>
        <source>A part of its software is damaged or does not fit the others.</source>
        <translation>Ein Teil seiner Software ist beschädigt oder passt nicht zu den anderen.</translation>
    </message>
    <message>
        <source>The device is not connected to the cloud.</source>
        <translation>Das Gerät ist nicht mit der Cloud verbunden.</translation>
    </message>
    <message>
        <source>The device is trying to connect to the cloud.</source>
        <translation>Das Gerät versucht, sich mit der Cloud zu verbinden.</translation>
    </message>
    <message>
        <source>The device is connected to the cloud.</source>
        <translation>Das Gerät ist mit der Cloud verbunden.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is sound.</source>
        <translation>Der Schlüssel des Geräts ist in Ordnung.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is damaged.</source>
        <translation>Der Schlüssel des Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>The device&apos;s own key belongs to another cloud.</source>
        <translation>Der Schlüssel des Geräts gehört zu einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key in the device is the right one.</source>
        <translation>Der Schlüssel der Cloud im Gerät ist der richtige.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key in the device is damaged.</source>
        <translation>Der Schlüssel der Cloud im Gerät ist beschädigt.</translation>
    </message>
    <message>
        <source>The device holds the key of another cloud.</source>
        <translation>Das Gerät enthält den Schlüssel einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The cloud&apos;s address in the device is the right one.</source>
        <translation>Die Adresse der Cloud im Gerät ist die richtige.</translation>
    </message>
    <message>
        <source>The cloud&apos;s address in the device is damaged.</source>
        <translation>Die Adresse der Cloud im Gerät ist beschädigt.</translation>
    </message>
    <message>
        <source>The device points to another cloud.</source>
        <translation>Das Gerät ist auf eine andere Cloud eingestellt.</translation>
    </message>
    <message>
        <source>The cloud knows the device&apos;s key.</source>
        <translation>Die Cloud kennt den Schlüssel des Geräts.</translation>
    </message>
    <message>
        <source>The cloud does not know the device&apos;s key.</source>
        <translation>Die Cloud kennt den Schlüssel des Geräts nicht.</translation>
    </message>
    <message>
        <source>A fixed network address is stored in the device.</source>
        <translation>Im Gerät ist eine feste Netzwerkadresse gespeichert.</translation>
    </message>
    <message>
        <source>The device asks the router for its network address.</source>
        <translation>Das Gerät fragt den Router nach seiner Netzwerkadresse.</translation>
    </message>
    <message>
        <source>The cloud works.</source>
        <translation>Die Cloud funktioniert.</translation>
    </message>
    <message>
        <source>The cloud itself has trouble.</source>
        <translation>Die Cloud selbst hat eine Störung.</translation>
    </message>
    <message>
        <source>The lamp changed after the last attempt.</source>
        <translation>Die Lampe hat sich nach dem letzten Versuch geändert.</translation>
    </message>
    <message>
        <source>The lamp did not change after the last attempt.</source>
        <translation>Die Lampe hat sich nach dem letzten Versuch nicht geändert.</translation>
    </message>
    <message>
        <source>The device is a %1.</source>
        <comment>a model</comment>
        <translation>Das Gerät ist ein %1.</translation>
    </message>
    <message>
        <source>Its software is Device OS %1.</source>
        <comment>a version</comment>
        <translation>Seine Software ist Device OS %1.</translation>
    </message>
    <message>
        <source>Its bootloader is version %1.</source>
        <translation>Sein Bootloader hat die Version %1.</translation>
    </message>
    <message>
        <source>The lamp: %1.</source>
        <comment>what it does</comment>
        <translation>Die Lampe: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Between two SOS the lamp flashes %n times.</source>
        <translation>
            <numerusform>Zwischen zwei SOS gibt die Lampe ein Blinkzeichen.</numerusform>
            <numerusform>Zwischen zwei SOS gibt die Lampe %n Blinkzeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device remembers no failed sign-in to the cloud.</source>
        <translation>Das Gerät erinnert sich an keine misslungene Anmeldung bei der Cloud.</translation>
    </message>
    <message>
        <source>The device&apos;s last sign-in to the cloud failed, with error %1.</source>
        <translation>Die letzte Anmeldung des Geräts bei der Cloud ist misslungen, mit Fehler %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes were spent on it.</source>
        <translation>
            <numerusform>Eine Minute wurde damit verbracht.</numerusform>
            <numerusform>%n Minuten wurden damit verbracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts changed nothing.</source>
        <translation>
            <numerusform>Ein Versuch hat nichts verändert.</numerusform>
            <numerusform>%n Versuche haben nichts verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>you said</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>seen on USB</source>
        <translation>an USB gesehen</translation>
    </message>
    <message>
        <source>the device says so</source>
        <translation>sagt das Gerät</translation>
    </message>
    <message>
        <source>the device says so in listening mode</source>
        <translation>sagt das Gerät im Listening-Modus</translation>
    </message>
    <message>
        <source>read from its memory</source>
        <translation>aus seinem Speicher gelesen</translation>
    </message>
    <message>
        <source>your account says so</source>
        <translation>sagt Ihr Konto</translation>
    </message>
    <message>
        <source>this computer found out</source>
        <translation>hat dieser Computer festgestellt</translation>
    </message>
    <message>
        <source>From this computer, the way to the cloud is open.</source>
        <translation>Von diesem Computer aus ist der Weg zur Cloud offen.</translation>
    </message>
    <message>
        <source>From this computer, the way to the cloud is blocked.</source>
        <translation>Von diesem Computer aus ist der Weg zur Cloud versperrt.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Linux gives access to a USB device only where a rule allows it.</source>
        <translation>Linux erlaubt den Zugriff auf ein USB-Gerät nur, wenn eine Regel ihn zulässt.</translation>
    </message>
    <message>
        <source>Install the access rule, for which the computer asks for your password.</source>
        <translation>Installieren Sie die Zugriffsregel. Der Computer fragt dafür nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>The system keeps this user account away from it.</source>
        <translation>Das System verweigert diesem Benutzerkonto den Zugriff.</translation>
    </message>
    <message>
        <source>Ask the owner of this computer for access to USB devices.</source>
        <translation>Bitten Sie die Person, der dieser Computer gehört, um Zugriff auf USB-Geräte.</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>Es wurde kein Gerät gefunden.</translation>
    </message>
    <message>
        <source>Nothing on this computer&apos;s USB answers as a Particle device. Some cables carry power only.</source>
        <translation>An keinem USB-Anschluss dieses Computers meldet sich ein Particle-Gerät. Manche Kabel übertragen nur Strom.</translation>
    </message>
    <message>
        <source>Plug the device in with a cable that also carries data.</source>
        <translation>Schließen Sie das Gerät mit einem Kabel an, das auch Daten überträgt.</translation>
    </message>
    <message>
        <source>More than one device is plugged in.</source>
        <translation>Es ist mehr als ein Gerät angeschlossen.</translation>
    </message>
    <message>
        <source>The repair must not reach the wrong one.</source>
        <translation>Die Reparatur darf nicht das falsche treffen.</translation>
    </message>
    <message>
        <source>Choose the device to repair or unplug the others.</source>
        <translation>Wählen Sie das Gerät für die Reparatur, oder ziehen Sie die anderen ab.</translation>
    </message>
    <message>
        <source>This repair is not made for the %1.</source>
        <translation>Diese Reparatur ist nicht für den %1 gemacht.</translation>
    </message>
    <message>
        <source>It keeps its keys in another way. Nothing was changed.</source>
        <translation>Er verwahrt seine Schlüssel auf andere Weise. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Connect a Photon or a P1 instead.</source>
        <translation>Schließen Sie stattdessen einen Photon oder einen P1 an.</translation>
    </message>
    <message>
        <source>The device left USB in the middle.</source>
        <translation>Das Gerät ist mittendrin von USB verschwunden.</translation>
    </message>
    <message>
        <source>The cable moved, or the device lost power. The repair can go on when it is back.</source>
        <translation>Das Kabel hat sich bewegt, oder das Gerät war ohne Strom. Die Reparatur kann weitergehen, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>The device refused to go on.</source>
        <translation>Das Gerät hat die Fortsetzung verweigert.</translation>
    </message>
    <message>
        <source>It is in a state from which it cannot continue.</source>
        <translation>Es ist in einem Zustand, aus dem es nicht weiterkann.</translation>
    </message>
    <message>
        <source>Unplug the device, wait five seconds and plug it in again.</source>
        <translation>Ziehen Sie das Gerät ab, warten Sie fünf Sekunden, und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Das Gerät hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It is busy, or the USB connection is weak.</source>
        <translation>Es ist beschäftigt, oder die USB-Verbindung ist schwach.</translation>
    </message>
    <message>
        <source>Plug the device straight into the computer, without a hub.</source>
        <translation>Schließen Sie das Gerät direkt am Computer an, ohne Hub.</translation>
    </message>
    <message>
        <source>The computer does not let this program use the device.</source>
        <translation>Der Computer lässt dieses Programm nicht auf das Gerät zugreifen.</translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation>Ein anderes Programm verwendet das Gerät.</translation>
    </message>
    <message>
        <source>Only one program at a time can talk to it.</source>
        <translation>Nur ein Programm kann zur selben Zeit mit ihm sprechen.</translation>
    </message>
    <message>
        <source>Close the other programs that use the device, such as a serial monitor.</source>
        <translation>Schließen Sie die anderen Programme, die das Gerät verwenden, zum Beispiel einen seriellen Monitor.</translation>
    </message>
    <message>
        <source>The computer has no fitting driver for the device.</source>
        <translation>Der Computer hat keinen passenden Treiber für das Gerät.</translation>
    </message>
    <message>
        <source>It sees the device and cannot talk to it.</source>
        <translation>Er sieht das Gerät, kann aber nicht mit ihm sprechen.</translation>
    </message>
    <message>
        <source>Install the USB driver for this device.</source>
        <translation>Installieren Sie den USB-Treiber für dieses Gerät.</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense.</source>
        <translation>Das Gerät hat eine Antwort gegeben, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The connection is disturbed, or the device&apos;s start-up software is damaged.</source>
        <translation>Die Verbindung ist gestört, oder die Startsoftware des Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>Try another USB cable and another USB socket.</source>
        <translation>Versuchen Sie es mit einem anderen USB-Kabel und einer anderen USB-Buchse.</translation>
    </message>
    <message>
        <source>The device did not enter repair mode.</source>
        <translation>Das Gerät ist nicht in den Reparaturmodus gegangen.</translation>
    </message>
    <message>
        <source>Neither the computer nor the buttons brought it there.</source>
        <translation>Weder der Computer noch die Tasten haben es dorthin gebracht.</translation>
    </message>
    <message>
        <source>Hold the SETUP or MODE button, tap RESET and let go when the lamp blinks yellow.</source>
        <translation>Halten Sie die Taste SETUP oder MODE gedrückt, drücken Sie kurz RESET, und lassen Sie los, wenn die Lampe gelb blinkt.</translation>
    </message>
    <message>
        <source>The device did not come back after its restart.</source>
        <translation>Das Gerät ist nach seinem Neustart nicht zurückgekommen.</translation>
    </message>
    <message>
        <source>The computer has not seen it on USB since.</source>
        <translation>Der Computer hat es seitdem nicht mehr an USB gesehen.</translation>
    </message>
    <message>
        <source>Tap RESET on the device once.</source>
        <translation>Drücken Sie am Gerät einmal kurz RESET.</translation>
    </message>
    <message>
        <source>The device cannot tell its own id.</source>
        <translation>Das Gerät kann seine eigene Kennung nicht nennen.</translation>
    </message>
    <message>
        <source>Older devices do not show it on USB, and the cloud needs it to find the device.</source>
        <translation>Ältere Geräte zeigen sie nicht über USB, und die Cloud braucht sie, um das Gerät zu finden.</translation>
    </message>
    <message>
        <source>Enter the device id of 24 characters that your account shows.</source>
        <translation>Geben Sie die Gerätekennung mit 24 Zeichen ein, die in Ihrem Konto steht.</translation>
    </message>
    <message>
        <source>A different device came back: %1.</source>
        <translation>Ein anderes Gerät ist zurückgekommen: %1.</translation>
    </message>
    <message>
        <source>The repair belongs to the device it began with. Nothing was written to this one.</source>
        <translation>Die Reparatur gehört zu dem Gerät, mit dem sie begann. Auf dieses wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Unplug this device and plug the first one in again.</source>
        <translation>Ziehen Sie dieses Gerät ab, und schließen Sie das erste wieder an.</translation>
    </message>
    <message>
        <source>The keys in the device cannot be read.</source>
        <translation>Die Schlüssel im Gerät sind nicht lesbar.</translation>
    </message>
    <message>
        <source>All of their place reads as empty. The device&apos;s system software is damaged.</source>
        <translation>Der ganze Bereich dafür erscheint leer. Die Systemsoftware des Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>Install Device OS on the device again before you repair its keys.</source>
        <translation>Installieren Sie Device OS neu auf dem Gerät, bevor Sie seine Schlüssel reparieren.</translation>
    </message>
    <message>
        <source>What was written did not arrive intact.</source>
        <translation>Das Geschriebene ist nicht unversehrt angekommen.</translation>
    </message>
    <message>
        <source>Start the repair once more.</source>
        <translation>Starten Sie die Reparatur noch einmal.</translation>
    </message>
    <message>
        <source>The device is set up for another cloud: %1.</source>
        <translation>Das Gerät ist für eine andere Cloud eingerichtet: %1.</translation>
    </message>
    <message>
        <source>It may belong to a company or a school. Moving it away would cut it off from there.</source>
        <translation>Es gehört vielleicht zu einer Firma oder Schule. Ein Umzug würde es von dort abschneiden.</translation>
    </message>
    <message>
        <source>Decide whether the device stays with that cloud or moves to yours.</source>
        <translation>Entscheiden Sie, ob das Gerät bei jener Cloud bleibt oder zu Ihrer umzieht.</translation>
    </message>
    <message>
        <source>The device&apos;s own key cannot be saved.</source>
        <translation>Der Schlüssel des Geräts kann nicht gesichert werden.</translation>
    </message>
    <message>
        <source>It is damaged, and a new key was not allowed.</source>
        <translation>Er ist beschädigt, und ein neuer Schlüssel war nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow a new device key.</source>
        <translation>Erlauben Sie einen neuen Geräteschlüssel.</translation>
    </message>
    <message>
        <source>The device has lost the key of its cloud at %1.</source>
        <translation>Das Gerät hat den Schlüssel seiner Cloud unter %1 verloren.</translation>
    </message>
    <message>
        <source>That cloud is not Particle&apos;s, so its key is not part of this program.</source>
        <translation>Diese Cloud ist nicht die von Particle, ihr Schlüssel ist deshalb nicht in diesem Programm enthalten.</translation>
    </message>
    <message>
        <source>Choose the public key file of that cloud.</source>
        <translation>Wählen Sie die Datei mit dem öffentlichen Schlüssel dieser Cloud.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The cloud has to learn the device&apos;s key, and only your account may tell it.</source>
        <translation>Die Cloud muss den Schlüssel des Geräts erfahren, und nur Ihr Konto darf ihn ihr mitteilen.</translation>
    </message>
    <message>
        <source>Sign in to your Particle account.</source>
        <translation>Melden Sie sich bei Ihrem Particle-Konto an.</translation>
    </message>
    <message>
        <source>The cloud did not accept the sign-in.</source>
        <translation>Die Cloud hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>The email address or the password is a different one.</source>
        <translation>Die E-Mail-Adresse oder das Passwort lautet anders.</translation>
    </message>
    <message>
        <source>Enter the email address and the password again.</source>
        <translation>Geben Sie die E-Mail-Adresse und das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Your account asks for a second code.</source>
        <translation>Ihr Konto verlangt einen zweiten Code.</translation>
    </message>
    <message>
        <source>It is protected by two-step sign-in.</source>
        <translation>Es ist durch eine Anmeldung in zwei Schritten geschützt.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Geben Sie den Code aus Ihrer Authentifizierungs-App ein.</translation>
    </message>
    <message>
        <source>The cloud did not accept the code.</source>
        <translation>Die Cloud hat den Code nicht angenommen.</translation>
    </message>
    <message>
        <source>A code is good for half a minute and works once.</source>
        <translation>Ein Code gilt eine halbe Minute und nur einmal.</translation>
    </message>
    <message>
        <source>Wait for the next code and enter it.</source>
        <translation>Warten Sie auf den nächsten Code, und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Your sign-in has run out.</source>
        <translation>Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The cloud asks for the password again from time to time.</source>
        <translation>Die Cloud fragt von Zeit zu Zeit erneut nach dem Passwort.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The device is not in your account.</source>
        <translation>Das Gerät ist nicht in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The cloud does not say whose it is.</source>
        <translation>Die Cloud sagt nicht, wem es gehört.</translation>
    </message>
    <message>
        <source>Sign in with the account the device belongs to.</source>
        <translation>Melden Sie sich mit dem Konto an, zu dem das Gerät gehört.</translation>
    </message>
    <message>
        <source>The device belongs to another account.</source>
        <translation>Das Gerät gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>It can move to yours after its owner has removed it.</source>
        <translation>Es kann in Ihres umziehen, wenn es dort entfernt wurde.</translation>
    </message>
    <message>
        <source>Ask the owner to remove the device from their account.</source>
        <translation>Bitten Sie die Person, der das Gerät gehört, es aus ihrem Konto zu entfernen.</translation>
    </message>
    <message>
        <source>The device belongs to product %1.</source>
        <translation>Das Gerät gehört zum Produkt %1.</translation>
    </message>
    <message>
        <source>Your account has no part in that product, so the cloud takes no changes from it.</source>
        <translation>Ihr Konto gehört nicht zu diesem Produkt, deshalb nimmt die Cloud von ihm keine Änderungen an.</translation>
    </message>
    <message>
        <source>Ask the product&apos;s team to add you.</source>
        <translation>Bitten Sie das Team des Produkts, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>The cloud refused the request.</source>
        <translation>Die Cloud hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sie sagt: %1</translation>
    </message>
    <message>
        <source>Send the report to support.</source>
        <translation>Senden Sie den Bericht an den Support.</translation>
    </message>
    <message>
        <source>The cloud asks for a pause.</source>
        <translation>Die Cloud bittet um eine Pause.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time.</source>
        <translation>Es gab in kurzer Zeit zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait five minutes before you try again.</source>
        <translation>Warten Sie fünf Minuten, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The cloud cannot reach the device.</source>
        <translation>Die Cloud erreicht das Gerät nicht.</translation>
    </message>
    <message>
        <source>This step works only while the device is online.</source>
        <translation>Dieser Schritt gelingt nur, solange das Gerät online ist.</translation>
    </message>
    <message>
        <source>Wait until the lamp breathes cyan, then try again.</source>
        <translation>Warten Sie, bis die Lampe cyan pulsiert, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The internet connection is down, or something blocks the way.</source>
        <translation>Die Internetverbindung ist unterbrochen, oder etwas versperrt den Weg.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s internet connection.</source>
        <translation>Prüfen Sie die Internetverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>The cloud did not answer in time.</source>
        <translation>Die Cloud hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection is slow, or the cloud is busy.</source>
        <translation>Die Verbindung ist langsam, oder die Cloud ist beschäftigt.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The cloud has trouble of its own.</source>
        <translation>Die Cloud hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>It answered in a way that cannot be used.</source>
        <translation>Sie hat auf eine Weise geantwortet, die nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Look at status.particle.io and try again later.</source>
        <translation>Sehen Sie auf status.particle.io nach, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Somebody could be listening in, so no password and no key was sent.</source>
        <translation>Jemand könnte mithören, deshalb wurde kein Passwort und kein Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Check the cloud&apos;s address and this computer&apos;s date and time.</source>
        <translation>Prüfen Sie die Adresse der Cloud sowie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is missing, or your user account may not open it.</source>
        <translation>Sie fehlt, oder Ihr Benutzerkonto darf sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose a file that you can open.</source>
        <translation>Wählen Sie eine Datei, die Sie öffnen können.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full, or the place is protected.</source>
        <translation>Der Datenträger ist voll, oder der Ort ist geschützt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 holds no usable key.</source>
        <translation>Die Datei %1 enthält keinen brauchbaren Schlüssel.</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>Choose another key file.</source>
        <translation>Wählen Sie eine andere Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The file %1 holds no usable saved copy.</source>
        <translation>Die Datei %1 enthält keine brauchbare Sicherung.</translation>
    </message>
    <message>
        <source>Choose another saved copy.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>A device cannot use the address %1.</source>
        <translation>Ein Gerät kann die Adresse %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>It takes a name like cloud.example.org or four numbers like 192.168.1.10.</source>
        <translation>Möglich ist ein Name wie cloud.example.org oder vier Zahlen wie 192.168.1.10.</translation>
    </message>
    <message>
        <source>Enter the address again.</source>
        <translation>Geben Sie die Adresse noch einmal ein.</translation>
    </message>
    <message>
        <source>The command was not understood.</source>
        <translation>Der Befehl wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>Run the program with --help to see what it understands.</source>
        <translation>Starten Sie das Programm mit --help, um zu sehen, was es versteht.</translation>
    </message>
    <message>
        <source>Written and checked; not yet seen online.</source>
        <translation>Geschrieben und geprüft; noch nicht online gesehen.</translation>
    </message>
    <message>
        <source>Watch the lamp until it breathes cyan.</source>
        <translation>Beobachten Sie die Lampe, bis sie cyan pulsiert.</translation>
    </message>
    <message>
        <source>The repair was stopped.</source>
        <translation>Die Reparatur wurde angehalten.</translation>
    </message>
    <message>
        <source>Start the repair again when you are ready.</source>
        <translation>Starten Sie die Reparatur erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>This program made a mistake.</source>
        <translation>Diesem Programm ist ein Fehler unterlaufen.</translation>
    </message>
    <message>
        <source>The fault lies in the program and not in your device.</source>
        <translation>Der Fehler liegt im Programm und nicht an Ihrem Gerät.</translation>
    </message>
    <message>
        <source>Save the report and send it to the makers of this program.</source>
        <translation>Speichern Sie den Bericht, und senden Sie ihn an die Hersteller dieses Programms.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Reading it back showed a difference. The saved copy is safe.</source>
        <translation>Beim Zurücklesen zeigte sich ein Unterschied. Die gesicherte Kopie ist unversehrt.</translation>
    </message>
    <message>
        <source>The firmware %1 does not fit this device.</source>
        <translation>Die Firmware %1 passt nicht zu diesem Gerät.</translation>
    </message>
    <message>
        <source>Choose the firmware files of your device&apos;s model.</source>
        <translation>Wählen Sie die Firmware-Dateien für das Modell Ihres Geräts.</translation>
    </message>
    <message>
        <source>The device does not listen.</source>
        <translation>Das Gerät ist nicht im Listening-Modus.</translation>
    </message>
    <message>
        <source>It takes Wi-Fi settings only while its lamp blinks blue.</source>
        <translation>Es nimmt WLAN-Einstellungen nur an, während seine Lampe blau blinkt.</translation>
    </message>
    <message>
        <source>Hold SETUP for three seconds until the lamp blinks blue.</source>
        <translation>Halten Sie SETUP drei Sekunden lang gedrückt, bis die Lampe blau blinkt.</translation>
    </message>
    <message>
        <source>The device did not take the network %1.</source>
        <translation>Das Gerät hat das Netz %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Its older networks are as they were.</source>
        <translation>Seine älteren Netze sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Tap RESET and check the name, the kind of security and the password.</source>
        <translation>Drücken Sie kurz RESET, und prüfen Sie den Namen, die Art der Sicherheit und das Passwort.</translation>
    </message>
    <message>
        <source>The device does not get into its Wi-Fi.</source>
        <translation>Das Gerät kommt nicht in sein WLAN.</translation>
    </message>
    <message>
        <source>The password is another one, the network is too far away, or it works with 5 GHz only. Your device hears 2.4 GHz.</source>
        <translation>Das Passwort ist ein anderes, das Netz ist zu weit entfernt, oder es arbeitet nur mit 5 GHz. Ihr Gerät hört 2,4 GHz.</translation>
    </message>
    <message>
        <source>Check the password and enter the network again.</source>
        <translation>Prüfen Sie das Passwort, und geben Sie das Netz noch einmal ein.</translation>
    </message>
    <message>
        <source>The program on the device is not the cause.</source>
        <translation>Das Programm auf dem Gerät ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>Without it, in safe mode, the device does not reach the cloud either. The program was left as it is.</source>
        <translation>Auch ohne das Programm, im abgesicherten Modus, erreicht das Gerät die Cloud nicht. Das Programm blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Describe the lamp once more, as it is now.</source>
        <translation>Beschreiben Sie die Lampe noch einmal, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>What was written is in place. The cloud has not seen the device since.</source>
        <translation>Das Geschriebene ist an seinem Platz. Die Cloud hat das Gerät seitdem nicht gesehen.</translation>
    </message>
    <message>
        <source>It ended at a safe point. Started again, it goes on from there.</source>
        <translation>Sie endete an einem sicheren Punkt. Neu begonnen, geht sie dort weiter.</translation>
    </message>
    <message>
        <source>Your device was changed again after that repair.</source>
        <translation>Ihr Gerät wurde nach dieser Reparatur noch einmal verändert.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Undo the later repair first, or leave the device as it is.</source>
        <translation>Machen Sie zuerst die spätere Reparatur rückgängig, oder lassen Sie das Gerät, wie es ist.</translation>
    </message>
    <message>
        <source>Plug the device in again, into any USB socket.</source>
        <translation>Stecken Sie das Gerät wieder ein, in irgendeine USB-Buchse.</translation>
    </message>
    <message>
        <source>Windows sees the device, but has no driver for it.</source>
        <translation>Windows sieht das Gerät, hat aber keinen Treiber dafür.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it into another USB socket, without a hub.</source>
        <translation>Ziehen Sie das Gerät ab, und stecken Sie es in eine andere USB-Buchse, ohne Hub.</translation>
    </message>
    <message>
        <source>Devices with software from before 2017 do not tell Windows which one they need.</source>
        <translation>Geräte mit Software von vor 2017 sagen Windows nicht, welchen sie brauchen.</translation>
    </message>
    <message>
        <source>The device tells which one it needs, but Windows has not taken it yet. It looks again at each new USB socket.</source>
        <translation>Das Gerät sagt, welchen es braucht, aber Windows hat ihn noch nicht genommen. An jeder neuen USB-Buchse sieht es wieder nach.</translation>
    </message>
    <message>
        <source>Windows uses a driver for the device that does not fit: %1.</source>
        <translation>Windows verwendet für das Gerät einen Treiber, der nicht passt: %1.</translation>
    </message>
    <message>
        <source>Another program may have brought it. It has to be changed to WinUSB, which this program leaves to you.</source>
        <translation>Vielleicht hat ihn ein anderes Programm mitgebracht. Er muss gegen WinUSB getauscht werden; das überlässt dieses Programm Ihnen.</translation>
    </message>
    <message>
        <source>Change the driver in Windows&apos; Device Manager, or with the free program Zadig.</source>
        <translation>Tauschen Sie den Treiber im Geräte-Manager von Windows oder mit dem kostenlosen Programm Zadig.</translation>
    </message>
    <message>
        <source>The driver did not start as it should.</source>
        <translation>Der Treiber ist nicht gestartet, wie er sollte.</translation>
    </message>
    <message>
        <source>Windows has a driver that fits, but cannot open the device with it.</source>
        <translation>Windows hat einen passenden Treiber, kann das Gerät damit aber nicht öffnen.</translation>
    </message>
    <message>
        <source>Let Windows use its own driver, on the wizard&apos;s Connect page or by photon-rescue-driver.exe beside this program.</source>
        <translation>Lassen Sie Windows seinen eigenen Treiber nehmen, auf der Seite „Anschließen“ des Assistenten oder mit photon-rescue-driver.exe neben diesem Programm.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Nothing: it breathes cyan</source>
        <translation>Nichts: Es pulsiert cyan</translation>
    </message>
    <message>
        <source>Quick red burst since its battery ran flat</source>
        <translation>Schnelles rotes Aufblitzen, seit sein Akku leer war</translation>
    </message>
    <message>
        <source>Quick red burst since I tried another cloud</source>
        <translation>Schnelles rotes Aufblitzen, seit ich eine andere Cloud ausprobiert habe</translation>
    </message>
    <message>
        <source>Quick red burst since I erased its settings</source>
        <translation>Schnelles rotes Aufblitzen, seit ich seine Einstellungen gelöscht habe</translation>
    </message>
    <message>
        <source>Quick red burst since an update broke off</source>
        <translation>Schnelles rotes Aufblitzen, seit ein Update abgebrochen ist</translation>
    </message>
    <message>
        <source>It blinked white, then came a quick red burst</source>
        <translation>Es hat weiß geblinkt, dann kam ein schnelles rotes Aufblitzen</translation>
    </message>
    <message>
        <source>Quick red burst since a tool wrote to it</source>
        <translation>Schnelles rotes Aufblitzen, seit ein Werkzeug darauf geschrieben hat</translation>
    </message>
    <message>
        <source>Quick red burst since I gave it a new key</source>
        <translation>Schnelles rotes Aufblitzen, seit ich ihm einen neuen Schlüssel gegeben habe</translation>
    </message>
    <message>
        <source>Quick red burst since I put its old key back</source>
        <translation>Schnelles rotes Aufblitzen, seit ich seinen alten Schlüssel wiederhergestellt habe</translation>
    </message>
    <message>
        <source>Quick red burst since somebody repaired it</source>
        <translation>Schnelles rotes Aufblitzen, seit jemand es repariert hat</translation>
    </message>
    <message>
        <source>Quick red burst since a power cut</source>
        <translation>Schnelles rotes Aufblitzen, seit der Strom ausgefallen ist</translation>
    </message>
    <message>
        <source>Three slow orange flashes, bought second-hand</source>
        <translation>Dreimal langsames Aufleuchten in Orange, gebraucht gekauft</translation>
    </message>
    <message>
        <source>It blinks yellow, whatever I do</source>
        <translation>Es blinkt gelb, was ich auch tue</translation>
    </message>
    <message>
        <source>Its keys are sound.</source>
        <translation>Seine Schlüssel sind in Ordnung.</translation>
    </message>
    <message>
        <source>It lost the cloud&apos;s key. Its own key is sound.</source>
        <translation>Es hat den Schlüssel der Cloud verloren. Sein eigener Schlüssel ist in Ordnung.</translation>
    </message>
    <message>
        <source>It holds the key of another cloud.</source>
        <translation>Es enthält den Schlüssel einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address are erased.</source>
        <translation>Der Schlüssel der Cloud und ihre Adresse sind gelöscht.</translation>
    </message>
    <message>
        <source>Its own key is damaged.</source>
        <translation>Sein eigener Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>Its own key was erased. It made a new one, which the cloud does not know.</source>
        <translation>Sein eigener Schlüssel wurde gelöscht. Es hat sich einen neuen gemacht, den die Cloud nicht kennt.</translation>
    </message>
    <message>
        <source>Its own key is overwritten with zeros.</source>
        <translation>Sein eigener Schlüssel ist mit Nullen überschrieben.</translation>
    </message>
    <message>
        <source>Its own key is of a rare kind that it reads wrongly.</source>
        <translation>Sein eigener Schlüssel ist von einer seltenen Art, die es falsch liest.</translation>
    </message>
    <message>
        <source>Its own key is the right one, saved in a form it cannot read.</source>
        <translation>Sein eigener Schlüssel ist der richtige, aber in einer Form gespeichert, die es nicht lesen kann.</translation>
    </message>
    <message>
        <source>Its own key is sound, but the cloud has another one on file.</source>
        <translation>Sein eigener Schlüssel ist in Ordnung, aber die Cloud hat einen anderen hinterlegt.</translation>
    </message>
    <message>
        <source>Its own key and the cloud&apos;s key are damaged.</source>
        <translation>Sein eigener Schlüssel und der Schlüssel der Cloud sind beschädigt.</translation>
    </message>
    <message>
        <source>It is set up for somebody&apos;s own cloud, which does not answer.</source>
        <translation>Es ist für eine private Cloud eingerichtet, die nicht antwortet.</translation>
    </message>
    <message>
        <source>Its Device OS is damaged: its keys cannot be read.</source>
        <translation>Sein Device OS ist beschädigt: Seine Schlüssel sind nicht lesbar.</translation>
    </message>
    <message>
        <source>It breathes magenta since I put a program on it</source>
        <translation>Es pulsiert magenta, seit ich ein Programm aufgespielt habe</translation>
    </message>
    <message>
        <source>Red SOS again and again since I changed my program</source>
        <translation>Immer wieder rotes SOS, seit ich mein Programm geändert habe</translation>
    </message>
    <message>
        <source>Two slow orange flashes since it moved</source>
        <translation>Zweimal langsames Aufleuchten in Orange, seit es umgezogen ist</translation>
    </message>
    <message>
        <source>It breathes cyan, but is not in my account</source>
        <translation>Es pulsiert cyan, ist aber nicht in meinem Konto</translation>
    </message>
    <message>
        <source>Its own program is damaged. Its keys are sound.</source>
        <translation>Sein eigenes Programm ist beschädigt. Seine Schlüssel sind in Ordnung.</translation>
    </message>
    <message>
        <source>Its own program crashes soon after each start. Its keys are sound.</source>
        <translation>Sein eigenes Programm stürzt nach jedem Start bald ab. Seine Schlüssel sind in Ordnung.</translation>
    </message>
    <message>
        <source>It uses a fixed address of another network. Its keys are sound.</source>
        <translation>Es verwendet eine feste Adresse aus einem anderen Netz. Seine Schlüssel sind in Ordnung.</translation>
    </message>
    <message>
        <source>It belongs to nobody. Its keys are sound.</source>
        <translation>Es gehört niemandem. Seine Schlüssel sind in Ordnung.</translation>
    </message>
</context>
<context>
    <name>FirmwareText</name>
    <message>
        <source>The cloud has no such release for this model.</source>
        <translation>Die Cloud hat keine solche Version für dieses Modell.</translation>
    </message>
    <message>
        <source>It is not the file that the cloud&apos;s list names.</source>
        <translation>Es ist nicht die Datei, die die Liste der Cloud nennt.</translation>
    </message>
    <message>
        <source>Nothing in it is for this model.</source>
        <translation>Nichts darin ist für dieses Modell.</translation>
    </message>
    <message>
        <source>It is no firmware file.</source>
        <translation>Es ist keine Firmware-Datei.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>It is longer than it says: something was added to it.</source>
        <translation>Sie ist länger, als sie angibt: Es wurde etwas angehängt.</translation>
    </message>
    <message>
        <source>It is damaged: its checksum does not match.</source>
        <translation>Sie ist beschädigt: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>It is for another model. Your device would not start.</source>
        <translation>Sie ist für ein anderes Modell. Ihr Gerät würde nicht starten.</translation>
    </message>
    <message>
        <source>Your device has no place for a file of this kind.</source>
        <translation>Ihr Gerät hat keinen Platz für eine Datei dieser Art.</translation>
    </message>
    <message>
        <source>It was made for another place in the device&apos;s memory.</source>
        <translation>Sie ist für eine andere Stelle im Speicher des Geräts gemacht.</translation>
    </message>
    <message>
        <source>It is larger than its place in the device&apos;s memory.</source>
        <translation>Sie ist größer als ihr Platz im Speicher des Geräts.</translation>
    </message>
    <message>
        <source>It is packed for updates through the cloud.</source>
        <translation>Sie ist für Updates über die Cloud verpackt.</translation>
    </message>
    <message>
        <source>Another file is for the same place.</source>
        <translation>Eine andere Datei ist für dieselbe Stelle.</translation>
    </message>
    <message>
        <source>It needs a part that is missing: %3.</source>
        <translation>Sie braucht einen Teil, der fehlt: %3.</translation>
    </message>
    <message>
        <source>It is too old for what the device keeps, which needs %3.</source>
        <translation>Sie ist zu alt für das, was im Gerät bleibt; dafür ist %3 nötig.</translation>
    </message>
    <message>
        <source>It is not the file that was published as this version.</source>
        <translation>Es ist nicht die Datei, die als diese Version veröffentlicht wurde.</translation>
    </message>
</context>
<context>
    <name>HandoverNote</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This device belongs to your product and does not come online.</source>
        <translation>Dieses Gerät gehört zu Ihrem Produkt und kommt nicht online.</translation>
    </message>
    <message>
        <source>The cloud has to be told its public key, and only your team may do that.</source>
        <translation>Die Cloud muss seinen öffentlichen Schlüssel erfahren, und nur Ihr Team darf ihn mitteilen.</translation>
    </message>
    <message>
        <source>Its old key was damaged. It holds a new one, which this is.</source>
        <translation>Sein alter Schlüssel war beschädigt. Jetzt enthält es einen neuen, und zwar diesen.</translation>
    </message>
    <message>
        <source>Register the key below for this device, with the id of your product.</source>
        <translation>Tragen Sie den Schlüssel unten für dieses Gerät ein, mit der Kennung Ihres Produkts.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the key (SHA-256): %1</source>
        <translation>Fingerabdruck des Schlüssels (SHA-256): %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>Erstellt am: %1</translation>
    </message>
    <message>
        <source>Ways to do it:</source>
        <translation>So geht es:</translation>
    </message>
    <message>
        <source>A public key is no secret: it may be sent by email.</source>
        <translation>Ein öffentlicher Schlüssel ist kein Geheimnis: Er darf per E-Mail gesendet werden.</translation>
    </message>
    <message>
        <source>A device of your product needs its key registered</source>
        <translation>Für ein Gerät Ihres Produkts muss der Schlüssel eingetragen werden</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What is a cloud key?</source>
        <translation>Was ist ein Cloud-Schlüssel?</translation>
    </message>
    <message>
        <source>public private RSA encryption pair handshake lock server</source>
        <comment>words to search for</comment>
        <translation>öffentlich privat RSA Verschlüsselung Paar Handshake Schloss Server</translation>
    </message>
    <message>
        <source>When a device connects, it and the cloud prove to each other who they are. Each holds a secret key, and knows the public half of the other&apos;s.</source>
        <translation>Wenn sich ein Gerät verbindet, beweisen es und die Cloud einander, wer sie sind. Jede Seite hat einen geheimen Schlüssel und kennt die öffentliche Hälfte des anderen.</translation>
    </message>
    <message>
        <source>The device&apos;s own key: the cloud knows its public half. If one of the two changes, the cloud hangs up.</source>
        <translation>Der Geräteschlüssel: Die Cloud kennt seine öffentliche Hälfte. Ändert sich eine der beiden, legt die Cloud auf.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key: the device holds its public half, together with the cloud&apos;s address. If that is damaged, the two do not understand each other.</source>
        <translation>Der Schlüssel der Cloud: Das Gerät enthält seine öffentliche Hälfte und dazu die Adresse der Cloud. Ist das beschädigt, verstehen die beiden einander nicht.</translation>
    </message>
    <message>
        <source>In both cases the lamp looks the same: cyan with a quick burst. That is why the repair checks both.</source>
        <translation>In beiden Fällen sieht die Lampe gleich aus: cyan mit schnellem Aufblitzen. Darum prüft die Reparatur beide.</translation>
    </message>
    <message>
        <source>A secret key is never sent anywhere. Only public halves travel.</source>
        <translation>Ein geheimer Schlüssel wird nie irgendwohin gesendet. Nur öffentliche Hälften reisen.</translation>
    </message>
    <message>
        <source>Why keys get damaged</source>
        <translation>Warum Schlüssel beschädigt werden</translation>
    </message>
    <message>
        <source>reason cause power dip brown-out battery update prevent again supply</source>
        <comment>words to search for</comment>
        <translation>Grund Ursache Spannungseinbruch Unterspannung Akku Update vorbeugen wieder Netzteil</translation>
    </message>
    <message>
        <source>The keys lie in the device&apos;s memory. A power dip at the wrong moment can damage them:</source>
        <translation>Die Schlüssel liegen im Speicher des Geräts. Ein Spannungseinbruch im falschen Moment kann sie beschädigen:</translation>
    </message>
    <message>
        <source>A flat battery, a weak supply or a long thin cable.</source>
        <translation>Ein leerer Akku, ein schwaches Netzteil oder ein langes dünnes Kabel.</translation>
    </message>
    <message>
        <source>The power pulled while the lamp was magenta, which means that an update was running.</source>
        <translation>Der Strom wurde getrennt, während die Lampe magenta war, also ein Update lief.</translation>
    </message>
    <message>
        <source>Another repair tool that was stopped half way.</source>
        <translation>Ein anderes Reparaturwerkzeug, das auf halbem Weg angehalten wurde.</translation>
    </message>
    <message>
        <source>It is not your fault, and not a sign of a broken device. To prevent it: a supply that gives 1 A, a short cable, and a battery that is cut off before it is empty.</source>
        <translation>Sie haben nichts falsch gemacht, und es ist kein Zeichen eines defekten Geräts. Zur Vorbeugung: ein Netzteil mit 1 A, ein kurzes Kabel und ein Akku, der abgeschaltet wird, bevor er leer ist.</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Was aufbewahrt wird und wo</translation>
    </message>
    <message>
        <source>folder backup copy file delete data disk storage path</source>
        <comment>words to search for</comment>
        <translation>Ordner Sicherung Kopie Datei löschen Daten Datenträger Speicher Pfad</translation>
    </message>
    <message>
        <source>Each repair has a folder on this computer, in:</source>
        <translation>Jede Reparatur hat einen Ordner auf diesem Computer, unter:</translation>
    </message>
    <message>
        <source>The saved copy: what was in the device&apos;s key area. It holds the device&apos;s secret key and its Wi-Fi passwords. Keep it to yourself.</source>
        <translation>Die Sicherung: was im Schlüsselbereich des Geräts stand. Sie enthält den geheimen Schlüssel des Geräts und seine WLAN-Passwörter. Behalten Sie sie für sich.</translation>
    </message>
    <message>
        <source>The journal: what was done and when, with ids and fingerprints, without secrets.</source>
        <translation>Das Journal: was wann getan wurde, mit Kennungen und Fingerabdrücken, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Only your user account can read the folders. The program never sends them anywhere and never deletes them. You may delete them when the device has worked for a while; an undo is not possible after that.</source>
        <translation>Nur Ihr Benutzerkonto kann die Ordner lesen. Das Programm sendet sie nirgendwohin und löscht sie nie. Sie dürfen sie löschen, wenn das Gerät eine Weile funktioniert hat; rückgängig machen lässt sich danach nichts mehr.</translation>
    </message>
    <message>
        <source>Passwords and privacy</source>
        <translation>Passwörter und Privatsphäre</translation>
    </message>
    <message>
        <source>secret token keyring remember data sent telemetry internet security safe</source>
        <comment>words to search for</comment>
        <translation>geheim Passwort Token Schlüsselbund merken Daten gesendet Telemetrie Internet Sicherheit sicher</translation>
    </message>
    <message>
        <source>Your password goes to the cloud once and is not kept.</source>
        <translation>Ihr Passwort geht einmal an die Cloud und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The cloud answers with a pass for this session. It stays in memory until you close the program. If you tick &quot;Remember on this computer&quot;, your desktop&apos;s keyring keeps it.</source>
        <translation>Die Cloud antwortet mit einem Ausweis für diese Sitzung. Er bleibt im Arbeitsspeicher, bis Sie das Programm schließen. Wenn Sie „Auf diesem Computer merken“ wählen, bewahrt ihn der Schlüsselbund Ihres Systems auf.</translation>
    </message>
    <message>
        <source>The device&apos;s secret key stays in the device and in its folder on this computer. The cloud learns the public half.</source>
        <translation>Der geheime Schlüssel des Geräts bleibt im Gerät und in seinem Ordner auf diesem Computer. Die Cloud erfährt die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>Reports and the technical log hold ids and fingerprints. They hold no passwords and no keys.</source>
        <translation>Berichte und das technische Protokoll enthalten Kennungen und Fingerabdrücke. Sie enthalten keine Passwörter und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Tasten der Tastatur</translation>
    </message>
    <message>
        <source>shortcut accessibility tab escape enter F1 screen reader</source>
        <comment>words to search for</comment>
        <translation>Tastenkürzel Barrierefreiheit Tab Escape Enter F1 Bildschirmleser</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab go from one control to the next, in reading order. Space presses a button.</source>
        <translation>Tab und Umschalt+Tab gehen in Lesereihenfolge von einem Bedienelement zum nächsten. Die Leertaste drückt eine Schaltfläche.</translation>
    </message>
    <message>
        <source>Enter is the button at the end of the page, which says what happens next.</source>
        <translation>Enter ist die Schaltfläche am Ende der Seite. Sie sagt, was als Nächstes geschieht.</translation>
    </message>
    <message>
        <source>F1 opens this help with the topic of the page.</source>
        <translation>F1 öffnet diese Hilfe beim Thema der Seite.</translation>
    </message>
    <message>
        <source>Esc closes the help. During a repair it asks before it stops anything.</source>
        <translation>Esc schließt die Hilfe. Während einer Reparatur fragt es, bevor es etwas anhält.</translation>
    </message>
    <message>
        <source>Every picture has words for screen readers, and every colour has a rhythm and a name.</source>
        <translation>Jedes Bild hat Worte für Bildschirmleser, und jede Farbe hat einen Rhythmus und einen Namen.</translation>
    </message>
    <message>
        <source>What the lamp does</source>
        <translation>Was die Lampe macht</translation>
    </message>
    <message>
        <source>LED light colour blink flash burst breathe reset watch</source>
        <comment>words to search for</comment>
        <translation>LED Licht Farbe blinken Blinkzeichen Aufblitzen pulsieren Reset beobachten</translation>
    </message>
    <message>
        <source>The lamp meant here is the big coloured one between the two buttons. The small blue one beside it says nothing about the repair.</source>
        <translation>Gemeint ist die große farbige Lampe zwischen den beiden Tasten. Die kleine blaue daneben sagt nichts über die Reparatur.</translation>
    </message>
    <message>
        <source>All patterns of the lamp</source>
        <translation>Alle Muster der Lampe</translation>
    </message>
    <message>
        <source>LED light colour catalogue list blink flash burst breathe rainbow SOS table</source>
        <comment>words to search for</comment>
        <translation>LED Licht Farbe Katalog Liste blinken Blinkzeichen Aufblitzen pulsieren Regenbogen SOS Tabelle</translation>
    </message>
    <message>
        <source>Every pattern at its true speed. The strip shows three seconds of it, from light to dark.</source>
        <translation>Jedes Muster in seiner wahren Geschwindigkeit. Der Streifen zeigt drei Sekunden davon, von hell bis dunkel.</translation>
    </message>
    <message>
        <source>Nothing is seen on USB</source>
        <translation>An USB ist nichts zu sehen</translation>
    </message>
    <message>
        <source>find detect port hub plug computer connect several missing invisible</source>
        <comment>words to search for</comment>
        <translation>finden erkennen Port Hub Stecker Computer verbinden mehrere fehlt unsichtbar</translation>
    </message>
    <message>
        <source>The page answers at once when a device is seen. If it stays empty, try these in order:</source>
        <translation>Die Seite antwortet sofort, wenn ein Gerät erkannt wird. Bleibt sie leer, versuchen Sie der Reihe nach:</translation>
    </message>
    <message>
        <source>Another cable. Many cables only charge: the lamp lights, and the computer sees nothing.</source>
        <translation>Ein anderes Kabel. Viele Kabel laden nur: Die Lampe leuchtet, und der Computer sieht nichts.</translation>
    </message>
    <message>
        <source>Another USB socket of the computer itself, without a hub or an extension.</source>
        <translation>Eine andere USB-Buchse am Computer selbst, ohne Hub oder Verlängerung.</translation>
    </message>
    <message>
        <source>Bring the device into DFU mode by its buttons. That works even if its own program is damaged.</source>
        <translation>Das Gerät mit seinen Tasten in den DFU-Modus bringen. Das geht auch, wenn sein eigenes Programm beschädigt ist.</translation>
    </message>
    <message>
        <source>Another computer, to find out which side the trouble is on.</source>
        <translation>Ein anderer Computer, um herauszufinden, auf welcher Seite die Störung liegt.</translation>
    </message>
    <message>
        <source>A device that comes and goes every few seconds gets too little power, or its program crashes. DFU mode helps against the second.</source>
        <translation>Ein Gerät, das alle paar Sekunden kommt und geht, bekommt zu wenig Strom, oder sein Programm stürzt ab. Gegen das Zweite hilft der DFU-Modus.</translation>
    </message>
    <message>
        <source>With several devices connected, choose one from the list. Only the chosen one is touched.</source>
        <translation>Wenn mehrere Geräte angeschlossen sind, wählen Sie eines aus der Liste. Nur das gewählte wird angerührt.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>log in login account password e-mail particle permission owner product</source>
        <comment>words to search for</comment>
        <translation>einloggen login Konto Passwort E-Mail Particle Berechtigung Eigentümer Produkt</translation>
    </message>
    <message>
        <source>The device and the cloud have to agree on a key. Only the account to which the device belongs may tell the cloud a new one. That is why you sign in before anything is written.</source>
        <translation>Das Gerät und die Cloud müssen sich auf einen Schlüssel einigen. Nur das Konto, zu dem das Gerät gehört, darf der Cloud einen neuen mitteilen. Darum melden Sie sich an, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>It is the same account as in Particle&apos;s console or app. No other account works, even on the same device.</source>
        <translation>Es ist dasselbe Konto wie in der Konsole oder App von Particle. Kein anderes Konto geht, auch nicht am selben Gerät.</translation>
    </message>
    <message>
        <source>Password forgotten: reset it on Particle&apos;s web site, then come back.</source>
        <translation>Passwort vergessen: Setzen Sie es auf der Website von Particle zurück, und kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>The device belongs to somebody else: they can sign in here, or remove the device from their account.</source>
        <translation>Das Gerät gehört jemand anderem: Diese Person kann sich hier anmelden oder das Gerät aus ihrem Konto entfernen.</translation>
    </message>
    <message>
        <source>The device belongs to a company&apos;s product: the product&apos;s team has to repair it, or to add you.</source>
        <translation>Das Gerät gehört zum Produkt einer Firma: Das Team des Produkts muss es reparieren oder Sie hinzufügen.</translation>
    </message>
    <message>
        <source>If the account may not do it, the program says so and writes nothing.</source>
        <translation>Wenn das Konto es nicht darf, sagt das Programm das und schreibt nichts.</translation>
    </message>
    <message>
        <source>The code of the two-step sign-in</source>
        <translation>Der Code der Anmeldung in zwei Schritten</translation>
    </message>
    <message>
        <source>2FA MFA OTP authenticator phone six digits one-time code</source>
        <comment>words to search for</comment>
        <translation>2FA MFA OTP Authentifizierung Telefon sechs Ziffern Einmalcode</translation>
    </message>
    <message>
        <source>Your account asks for a second code. The authenticator app in which you set up the two-step sign-in shows it, usually six digits.</source>
        <translation>Ihr Konto verlangt einen zweiten Code. Die Authentifizierungs-App, in der Sie die Anmeldung in zwei Schritten eingerichtet haben, zeigt ihn an, meist sechs Ziffern.</translation>
    </message>
    <message>
        <source>A code is good for half a minute and works once. If it is refused, wait for the next one.</source>
        <translation>Ein Code gilt eine halbe Minute und nur einmal. Wird er abgelehnt, warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>Codes depend on the time. If none is accepted, check whether the phone&apos;s clock is right.</source>
        <translation>Codes hängen von der Uhrzeit ab. Wird keiner angenommen, prüfen Sie, ob die Uhr des Telefons richtig geht.</translation>
    </message>
    <message>
        <source>The program cannot go around the second code. If the phone is lost, Particle&apos;s support can help with the account.</source>
        <translation>Das Programm kann den zweiten Code nicht umgehen. Ist das Telefon verloren, kann der Support von Particle beim Konto helfen.</translation>
    </message>
    <message>
        <source>What the repair does</source>
        <translation>Was die Reparatur tut</translation>
    </message>
    <message>
        <source>plan change stay overwritten steps safe risk before time long</source>
        <comment>words to search for</comment>
        <translation>Plan ändern bleiben überschrieben Schritte sicher Risiko vorher Zeit lang</translation>
    </message>
    <message>
        <source>The repair takes a few minutes, most of them waiting for the device to come online:</source>
        <translation>Die Reparatur dauert einige Minuten, die meisten davon wartet sie, bis das Gerät online kommt:</translation>
    </message>
    <message>
        <source>It finds the device, and checks that your account may repair it.</source>
        <translation>Sie findet das Gerät und prüft, ob Ihr Konto es reparieren darf.</translation>
    </message>
    <message>
        <source>It brings the device into DFU mode and reads its keys.</source>
        <translation>Sie bringt das Gerät in den DFU-Modus und liest seine Schlüssel.</translation>
    </message>
    <message>
        <source>It saves a copy of everything it is going to change.</source>
        <translation>Sie sichert eine Kopie von allem, was sie ändern wird.</translation>
    </message>
    <message>
        <source>It checks the keys. Sound keys are left as they are.</source>
        <translation>Sie prüft die Schlüssel. Unbeschädigte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It tells the cloud the device&apos;s key and writes what was damaged, then reads it back and compares.</source>
        <translation>Sie teilt der Cloud den Schlüssel des Geräts mit und schreibt, was beschädigt war; dann liest sie es zurück und vergleicht.</translation>
    </message>
    <message>
        <source>It restarts the device and watches until it is online.</source>
        <translation>Sie startet das Gerät neu und beobachtet es, bis es online ist.</translation>
    </message>
    <message>
        <source>Wi-Fi settings, your program on the device and Device OS stay as they are. You can stop at any time: the repair ends at the next safe point.</source>
        <translation>WLAN-Einstellungen, Ihr Programm auf dem Gerät und Device OS bleiben, wie sie sind. Sie können jederzeit anhalten: Die Reparatur endet am nächsten sicheren Punkt.</translation>
    </message>
    <message>
        <source>Tick the box below the lists if you want to see what was found before anything is written.</source>
        <translation>Setzen Sie das Häkchen unter den Listen, wenn Sie sehen möchten, was gefunden wurde, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Which USB cable</source>
        <translation>Welches USB-Kabel</translation>
    </message>
    <message>
        <source>micro usb data charge only charging wire lead power bank hub</source>
        <comment>words to search for</comment>
        <translation>Micro-USB Daten laden nur Ladekabel Leitung Powerbank Hub</translation>
    </message>
    <message>
        <source>The device needs a cable that carries data. Many cables that came with lamps, loudspeakers or power banks only charge, and look the same.</source>
        <translation>Das Gerät braucht ein Kabel, das Daten überträgt. Viele Kabel, die bei Lampen, Lautsprechern oder Powerbanks lagen, laden nur und sehen genauso aus.</translation>
    </message>
    <message>
        <source>A cable with which a phone or a camera has sent pictures to this computer carries data.</source>
        <translation>Ein Kabel, mit dem ein Telefon oder eine Kamera Bilder auf diesen Computer übertragen hat, überträgt Daten.</translation>
    </message>
    <message>
        <source>The shorter the better. Plug it straight into the computer, without a hub or an extension.</source>
        <translation>Je kürzer, desto besser. Stecken Sie es direkt in den Computer, ohne Hub oder Verlängerung.</translation>
    </message>
    <message>
        <source>A Photon takes a Micro-USB plug. It should sit firmly.</source>
        <translation>Ein Photon hat eine Micro-USB-Buchse. Der Stecker sollte fest sitzen.</translation>
    </message>
    <message>
        <source>A lamp that lights proves that power arrives. It does not prove that data does.</source>
        <translation>Eine leuchtende Lampe beweist, dass Strom ankommt. Sie beweist nicht, dass Daten ankommen.</translation>
    </message>
    <message>
        <source>The driver on Windows</source>
        <translation>Der Treiber unter Windows</translation>
    </message>
    <message>
        <source>device manager WinUSB Zadig install unknown device libusb</source>
        <comment>words to search for</comment>
        <translation>Geräte-Manager WinUSB Zadig installieren unbekanntes Gerät libusb</translation>
    </message>
    <message>
        <source>A device with Device OS 0.6.0 or newer brings its driver along: Windows installs it by itself.</source>
        <translation>Ein Gerät mit Device OS 0.6.0 oder neuer bringt seinen Treiber mit: Windows installiert ihn von selbst.</translation>
    </message>
    <message>
        <source>An old driver of another tool may be in the way:</source>
        <translation>Ein alter Treiber eines anderen Werkzeugs kann im Weg sein:</translation>
    </message>
    <message>
        <source>Bring the device into DFU mode, so that its lamp blinks yellow.</source>
        <translation>Bringen Sie das Gerät in den DFU-Modus, sodass seine Lampe gelb blinkt.</translation>
    </message>
    <message>
        <source>Open the Device Manager and find the device under &quot;Universal Serial Bus devices&quot; or &quot;libusb devices&quot;.</source>
        <translation>Öffnen Sie den Geräte-Manager, und suchen Sie das Gerät unter „Universal Serial Bus devices“ oder „libusb devices“.</translation>
    </message>
    <message>
        <source>Choose &quot;Uninstall device&quot; and tick the box that removes the driver too.</source>
        <translation>Wählen Sie „Gerät deinstallieren“, und setzen Sie das Häkchen, das auch den Treiber entfernt.</translation>
    </message>
    <message>
        <source>Pull the cable out and plug it in again.</source>
        <translation>Ziehen Sie das Kabel ab, und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Access on Linux</source>
        <translation>Zugriff unter Linux</translation>
    </message>
    <message>
        <source>udev rule permission denied root sudo administrator password access refused</source>
        <comment>words to search for</comment>
        <translation>udev Regel Berechtigung verweigert root sudo Administrator Passwort Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>Linux gives USB devices to the administrator alone, unless a rule says otherwise. The rule is needed once for each computer.</source>
        <translation>Linux gibt USB-Geräte nur der Systemverwaltung, solange keine Regel etwas anderes sagt. Die Regel wird auf jedem Computer einmal gebraucht.</translation>
    </message>
    <message>
        <source>The page shows the rule and offers to install it. Your system asks for the administrator&apos;s password; this program does not see it.</source>
        <translation>Die Seite zeigt die Regel und bietet an, sie zu installieren. Ihr System fragt nach dem Passwort für die Systemverwaltung; dieses Programm bekommt es nicht zu sehen.</translation>
    </message>
    <message>
        <source>The rule covers Particle devices only, and only for the person who sits at the computer.</source>
        <translation>Die Regel gilt nur für Particle-Geräte und nur für die Person, die am Computer sitzt.</translation>
    </message>
    <message>
        <source>Nothing has to be restarted, and the device can stay plugged in.</source>
        <translation>Es muss nichts neu gestartet werden, und das Gerät kann angeschlossen bleiben.</translation>
    </message>
    <message>
        <source>If another program uses the device, such as a serial monitor, close that program. Only one can talk to a device at a time.</source>
        <translation>Wenn ein anderes Programm das Gerät verwendet, etwa ein serieller Monitor, schließen Sie dieses Programm. Nur eines kann zur selben Zeit mit einem Gerät sprechen.</translation>
    </message>
    <message>
        <source>DFU mode: the lamp blinks yellow</source>
        <translation>DFU-Modus: Die Lampe blinkt gelb</translation>
    </message>
    <message>
        <source>bootloader yellow repair mode leave get out stuck</source>
        <comment>words to search for</comment>
        <translation>Bootloader gelb Reparaturmodus verlassen herauskommen hängt</translation>
    </message>
    <message>
        <source>In DFU mode the start-up software of the device waits for the computer. Its own program does not run. The repair reads and writes the keys in this mode.</source>
        <translation>Im DFU-Modus wartet die Startsoftware des Geräts auf den Computer. Sein eigenes Programm läuft nicht. In diesem Modus liest und schreibt die Reparatur die Schlüssel.</translation>
    </message>
    <message>
        <source>To get there by hand: hold SETUP, tap RESET, and let go of SETUP when the lamp blinks yellow, after about three seconds.</source>
        <translation>So kommen Sie von Hand hinein: SETUP gedrückt halten, RESET kurz drücken und SETUP loslassen, wenn die Lampe nach etwa drei Sekunden gelb blinkt.</translation>
    </message>
    <message>
        <source>To leave it: tap RESET. The repair does that by itself at the end.</source>
        <translation>So verlassen Sie ihn: RESET kurz drücken. Die Reparatur tut das am Ende von selbst.</translation>
    </message>
    <message>
        <source>A device that goes to yellow by itself at every start has no sound Device OS. A key repair does not mend that: Device OS has to be installed again first.</source>
        <translation>Ein Gerät, das bei jedem Start von selbst gelb wird, hat kein unversehrtes Device OS. Eine Reparatur der Schlüssel behebt das nicht: Zuerst muss Device OS neu installiert werden.</translation>
    </message>
    <message>
        <source>Safe mode: the lamp breathes magenta</source>
        <translation>Abgesicherter Modus: Die Lampe pulsiert magenta</translation>
    </message>
    <message>
        <source>magenta breathing application program crash</source>
        <comment>words to search for</comment>
        <translation>magenta pulsieren Anwendung Programm Absturz</translation>
    </message>
    <message>
        <source>In safe mode the device connects to the cloud without running its own program. It is a test: a device that gets to breathing magenta has sound keys, and its program is the trouble.</source>
        <translation>Im abgesicherten Modus verbindet sich das Gerät mit der Cloud, ohne sein eigenes Programm auszuführen. Das ist eine Probe: Ein Gerät, das bis zum Magenta-Pulsieren kommt, hat unbeschädigte Schlüssel, und sein Programm ist die Störung.</translation>
    </message>
    <message>
        <source>To get there: hold SETUP, tap RESET, and let go of SETUP while the lamp blinks magenta, before yellow.</source>
        <translation>So kommen Sie hinein: SETUP gedrückt halten, RESET kurz drücken und SETUP loslassen, solange die Lampe magenta blinkt, vor Gelb.</translation>
    </message>
    <message>
        <source>A device with damaged keys does not get that far. It blinks cyan, with a quick burst now and then. That is what this repair is for.</source>
        <translation>Ein Gerät mit beschädigten Schlüsseln kommt nicht so weit. Es blinkt cyan, mit schnellem Aufblitzen ab und zu. Dafür ist diese Reparatur da.</translation>
    </message>
    <message>
        <source>To leave it: tap RESET. A device that goes into safe mode by itself has no sound program, or needs an update of Device OS.</source>
        <translation>So verlassen Sie ihn: RESET kurz drücken. Ein Gerät, das von selbst in den abgesicherten Modus geht, hat kein unversehrtes Programm oder braucht ein Update von Device OS.</translation>
    </message>
    <message>
        <source>Listening mode: the lamp blinks blue</source>
        <translation>Listening-Modus: Die Lampe blinkt blau</translation>
    </message>
    <message>
        <source>blue wifi settings setup set up network password credentials</source>
        <comment>words to search for</comment>
        <translation>blau WLAN Einstellungen einrichten Netzwerk Passwort Zugangsdaten</translation>
    </message>
    <message>
        <source>In listening mode the device waits to be told a Wi-Fi name and password. It goes there by itself when it has none.</source>
        <translation>Im Listening-Modus wartet das Gerät darauf, Namen und Passwort eines WLANs zu erfahren. Es geht von selbst dorthin, wenn es keines kennt.</translation>
    </message>
    <message>
        <source>To get there by hand: hold SETUP for three seconds while the device runs, until the lamp blinks blue. Let go then: after about ten seconds the lamp races blue, and the device forgets its Wi-Fi.</source>
        <translation>So kommen Sie von Hand hinein: SETUP bei laufendem Gerät drei Sekunden gedrückt halten, bis die Lampe blau blinkt. Dann loslassen: Nach etwa zehn Sekunden flackert die Lampe sehr schnell blau, und das Gerät vergisst sein WLAN.</translation>
    </message>
    <message>
        <source>To leave it: tap RESET.</source>
        <translation>So verlassen Sie ihn: RESET kurz drücken.</translation>
    </message>
    <message>
        <source>This program does not change Wi-Fi settings. Use the tool with which you set the device up the first time.</source>
        <translation>Dieses Programm ändert keine WLAN-Einstellungen. Verwenden Sie das Werkzeug, mit dem Sie das Gerät zuerst eingerichtet haben.</translation>
    </message>
    <message>
        <source>The lamp blinks green or blue</source>
        <translation>Die Lampe blinkt grün oder blau</translation>
    </message>
    <message>
        <source>wifi wi-fi router network password green blue 2.4 GHz hotspot address</source>
        <comment>words to search for</comment>
        <translation>WLAN Wi-Fi Router Netzwerk Passwort grün blau 2,4 GHz Hotspot Adresse</translation>
    </message>
    <message>
        <source>Green and blue come before cyan: the device is not in the Wi-Fi yet, so the cloud&apos;s keys do not matter at this point.</source>
        <translation>Grün und Blau kommen vor Cyan: Das Gerät ist noch nicht im WLAN, deshalb spielen die Schlüssel der Cloud hier keine Rolle.</translation>
    </message>
    <message>
        <source>Blue, slowly blinking: it has no Wi-Fi settings. Tell it the name and the password again.</source>
        <translation>Blau, langsam blinkend: Es hat keine WLAN-Einstellungen. Geben Sie ihm Namen und Passwort noch einmal.</translation>
    </message>
    <message>
        <source>Green, blinking for minutes: the Wi-Fi is too far away, its name or password has changed, or it is a 5 GHz network. A Photon needs 2.4 GHz.</source>
        <translation>Grün, minutenlang blinkend: Das WLAN ist zu weit entfernt, sein Name oder Passwort hat sich geändert, oder es ist ein 5-GHz-Netz. Ein Photon braucht 2,4 GHz.</translation>
    </message>
    <message>
        <source>Green, blinking fast for minutes: the router gives it no address. Restart the router, or try the Wi-Fi of a phone.</source>
        <translation>Grün, minutenlang schnell blinkend: Der Router gibt ihm keine Adresse. Starten Sie den Router neu, oder versuchen Sie das WLAN eines Telefons.</translation>
    </message>
    <message>
        <source>A power dip often damages keys and Wi-Fi settings together. It is worth checking the keys as well.</source>
        <translation>Ein Spannungseinbruch beschädigt oft Schlüssel und WLAN-Einstellungen zusammen. Es lohnt sich, auch die Schlüssel zu prüfen.</translation>
    </message>
    <message>
        <source>Which devices can be repaired</source>
        <translation>Welche Geräte repariert werden können</translation>
    </message>
    <message>
        <source>photon P1 duo electron core argon boron model supported</source>
        <comment>words to search for</comment>
        <translation>Photon P1 Duo Electron Core Argon Boron Modell unterstützt</translation>
    </message>
    <message>
        <source>The repair is made for the Photon, the P1 and the RedBear Duo.</source>
        <translation>Die Reparatur ist für den Photon, den P1 und den RedBear Duo gemacht.</translation>
    </message>
    <message>
        <source>Electron, Core, Argon, Boron and newer devices keep their keys in another way. The program recognises them, says so, and leaves them alone.</source>
        <translation>Electron, Core, Argon, Boron und neuere Geräte verwahren ihre Schlüssel auf andere Weise. Das Programm erkennt sie, sagt es und lässt sie in Ruhe.</translation>
    </message>
    <message>
        <source>It does not matter which Device OS runs on the device. Very old ones need the two buttons, and the device id from you.</source>
        <translation>Es ist gleich, welches Device OS auf dem Gerät läuft. Sehr alte brauchen die beiden Tasten und von Ihnen die Gerätekennung.</translation>
    </message>
    <message>
        <source>How the repair is proved</source>
        <translation>Wie die Reparatur bewiesen wird</translation>
    </message>
    <message>
        <source>success healed finished verify verified read back fingerprint report</source>
        <comment>words to search for</comment>
        <translation>Erfolg geheilt fertig prüfen geprüft zurücklesen Fingerabdruck Bericht</translation>
    </message>
    <message>
        <source>The program does not say that a device is healed until that has been seen:</source>
        <translation>Das Programm nennt ein Gerät erst dann geheilt, wenn dies gesehen wurde:</translation>
    </message>
    <message>
        <source>What was written was read back and is the same.</source>
        <translation>Das Geschriebene wurde zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>The cloud knows the device&apos;s key.</source>
        <translation>Die Cloud kennt den Schlüssel des Geräts.</translation>
    </message>
    <message>
        <source>The device is connected: the cloud says so, or the device itself does.</source>
        <translation>Das Gerät ist verbunden: Die Cloud sagt es oder das Gerät selbst.</translation>
    </message>
    <message>
        <source>The lamp breathes cyan then. Give the device the power supply it works with, tap RESET once, and see whether it comes back by itself.</source>
        <translation>Die Lampe pulsiert dann cyan. Geben Sie dem Gerät das Netzteil, mit dem es arbeitet, drücken Sie einmal kurz RESET, und sehen Sie, ob es von selbst wiederkommt.</translation>
    </message>
    <message>
        <source>A fingerprint is a short sum of a key. It shows whether a key changed, and cannot be turned back into the key.</source>
        <translation>Ein Fingerabdruck ist eine kurze Prüfsumme eines Schlüssels. Er zeigt, ob sich ein Schlüssel geändert hat, und lässt sich nicht in den Schlüssel zurückverwandeln.</translation>
    </message>
    <message>
        <source>Written, but not yet seen online</source>
        <translation>Geschrieben, aber noch nicht online gesehen</translation>
    </message>
    <message>
        <source>offline still green blue cyan not connected waiting after repair</source>
        <comment>words to search for</comment>
        <translation>offline immer noch grün blau cyan nicht verbunden warten nach Reparatur</translation>
    </message>
    <message>
        <source>The keys are in place and were checked. What is missing is a sign that the device reached the cloud. Look at the lamp:</source>
        <translation>Die Schlüssel sind an ihrem Platz und geprüft. Es fehlt ein Zeichen, dass das Gerät die Cloud erreicht hat. Sehen Sie auf die Lampe:</translation>
    </message>
    <message>
        <source>It breathes cyan: the device is online, and the answer came late. All is well.</source>
        <translation>Sie pulsiert cyan: Das Gerät ist online, und die Antwort kam spät. Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>It blinks green: it does not get into the Wi-Fi. Move it nearer, or check the Wi-Fi&apos;s password.</source>
        <translation>Sie blinkt grün: Das Gerät kommt nicht ins WLAN. Stellen Sie es näher heran, oder prüfen Sie das Passwort des WLANs.</translation>
    </message>
    <message>
        <source>It blinks blue: it has lost its Wi-Fi settings and has to be told them.</source>
        <translation>Sie blinkt blau: Das Gerät hat seine WLAN-Einstellungen verloren und muss sie neu erfahren.</translation>
    </message>
    <message>
        <source>It blinks cyan without a burst: the network lets it out, but not to the cloud. Try another Wi-Fi, for example of a phone.</source>
        <translation>Sie blinkt cyan ohne Aufblitzen: Das Netz lässt das Gerät hinaus, aber nicht zur Cloud. Versuchen Sie ein anderes WLAN, zum Beispiel das eines Telefons.</translation>
    </message>
    <message>
        <source>It blinks cyan with a quick burst: run the repair again, and send the report to support if that does not help.</source>
        <translation>Sie blinkt cyan mit schnellem Aufblitzen: Starten Sie die Reparatur noch einmal, und senden Sie den Bericht an den Support, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Lost Wi-Fi settings after a power dip are common: the same dip damages both. It is the second half of the old fault, not a new one.</source>
        <translation>Verlorene WLAN-Einstellungen nach einem Spannungseinbruch sind häufig: Derselbe Einbruch beschädigt beides. Das ist die zweite Hälfte der alten Störung und keine neue.</translation>
    </message>
    <message>
        <source>If it fails again</source>
        <translation>Wenn es wieder nicht gelingt</translation>
    </message>
    <message>
        <source>error does not help twice support replace broken again repeated comes back</source>
        <comment>words to search for</comment>
        <translation>Fehler hilft nicht zweimal Support ersetzen defekt wieder wiederholt kommt zurück</translation>
    </message>
    <message>
        <source>Do not replace the device yet. Change one thing at a time:</source>
        <translation>Ersetzen Sie das Gerät noch nicht. Ändern Sie eines nach dem anderen:</translation>
    </message>
    <message>
        <source>Read what the page says is the next thing to do, and do that first.</source>
        <translation>Lesen Sie, was die Seite als Nächstes nennt, und tun Sie das zuerst.</translation>
    </message>
    <message>
        <source>Take another USB cable, another socket, and no hub.</source>
        <translation>Nehmen Sie ein anderes USB-Kabel, eine andere Buchse und keinen Hub.</translation>
    </message>
    <message>
        <source>Tap RESET and watch the lamp for a minute. Look the pattern up in the list of all patterns.</source>
        <translation>Drücken Sie kurz RESET, und beobachten Sie die Lampe eine Minute lang. Schlagen Sie das Muster in der Liste aller Muster nach.</translation>
    </message>
    <message>
        <source>Try another Wi-Fi, for example of a phone, set to 2.4 GHz. If the device gets online there, it is sound and the first network blocks it: it needs the way out through TCP port 5683.</source>
        <translation>Versuchen Sie ein anderes WLAN, zum Beispiel das eines Telefons, auf 2,4 GHz eingestellt. Kommt das Gerät dort online, ist es in Ordnung, und das erste Netz versperrt ihm den Weg: Es braucht den Weg nach draußen über TCP-Port 5683.</translation>
    </message>
    <message>
        <source>See whether your other devices are online. If all of them failed at the same time, wait: the cloud may have trouble. status.particle.io tells.</source>
        <translation>Sehen Sie nach, ob Ihre anderen Geräte online sind. Sind alle zur selben Zeit ausgefallen, warten Sie: Die Cloud hat vielleicht eine Störung. status.particle.io gibt Auskunft.</translation>
    </message>
    <message>
        <source>If it works and fails again after weeks, the power supply is the likely cause.</source>
        <translation>Wenn es funktioniert und nach Wochen wieder ausfällt, ist wahrscheinlich das Netzteil die Ursache.</translation>
    </message>
    <message>
        <source>After two full repairs without success, stop. Save the report and send it to the maker of your device or to Particle&apos;s support. It holds no passwords and no keys.</source>
        <translation>Hören Sie nach zwei vollständigen Reparaturen ohne Erfolg auf. Speichern Sie den Bericht, und senden Sie ihn an den Hersteller Ihres Geräts oder an den Support von Particle. Er enthält keine Passwörter und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Undoing a repair</source>
        <translation>Eine Reparatur rückgängig machen</translation>
    </message>
    <message>
        <source>restore back old keys revert return</source>
        <comment>words to search for</comment>
        <translation>wiederherstellen zurück alte Schlüssel zurückkehren</translation>
    </message>
    <message>
        <source>Undo puts the old keys back, byte by byte, from the copy that was saved before the repair. Where the old key was readable, the cloud is told about it again.</source>
        <translation>Rückgängig machen stellt die alten Schlüssel Byte für Byte aus der Kopie wieder her, die vor der Reparatur gesichert wurde. Wo der alte Schlüssel lesbar war, erfährt die Cloud ihn wieder.</translation>
    </message>
    <message>
        <source>The old keys may be the damaged ones: after that the device may be offline as before. Undo is there for the case that the repair was not what you wanted.</source>
        <translation>Die alten Schlüssel sind vielleicht die beschädigten: Danach ist das Gerät womöglich wieder offline. Rückgängig machen ist für den Fall da, dass die Reparatur nicht das war, was Sie wollten.</translation>
    </message>
    <message>
        <source>It needs the same device on USB, and takes about as long as the repair.</source>
        <translation>Es braucht dasselbe Gerät an USB und dauert etwa so lange wie die Reparatur.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>try demo learn virtual drawn board fault exercise</source>
        <comment>words to search for</comment>
        <translation>ausprobieren Demo lernen virtuell gezeichnet Platine Fehler Übung</translation>
    </message>
    <message>
        <source>Practice mode shows the whole repair on a drawn device. Nothing real is touched, no account is needed, and no network is used.</source>
        <translation>Der Übungsmodus zeigt die ganze Reparatur an einem gezeichneten Gerät. Nichts Echtes wird angerührt, es wird kein Konto gebraucht und kein Netz benutzt.</translation>
    </message>
    <message>
        <source>The practice board is the second window. Its lamp and its two buttons work like those of a real device.</source>
        <translation>Die Übungsplatine ist das zweite Fenster. Ihre Lampe und ihre beiden Tasten arbeiten wie die eines echten Geräts.</translation>
    </message>
    <message>
        <source>Press SETUP and RESET with the mouse, or hold the keys S and R while that window is in front.</source>
        <translation>Drücken Sie SETUP und RESET mit der Maus, oder halten Sie die Tasten S und R, solange dieses Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Pull the USB plug in the middle of a repair to see that nothing is lost.</source>
        <translation>Ziehen Sie mitten in einer Reparatur den USB-Stecker, um zu sehen, dass nichts verloren geht.</translation>
    </message>
    <message>
        <source>Choose what is wrong with the device from the list below the board.</source>
        <translation>Wählen Sie in der Liste unter der Platine, was dem Gerät fehlt.</translation>
    </message>
    <message>
        <source>The name and the password of the practice account are filled in already.</source>
        <translation>Name und Passwort des Übungskontos sind schon eingetragen.</translation>
    </message>
    <message>
        <source>Earlier repairs</source>
        <translation>Frühere Reparaturen</translation>
    </message>
    <message>
        <source>history list journal report old past</source>
        <comment>words to search for</comment>
        <translation>Verlauf Liste Journal Bericht alt vergangen</translation>
    </message>
    <message>
        <source>Every repair leaves a folder on this computer: the saved copy, and a journal of what was done and when.</source>
        <translation>Jede Reparatur hinterlässt einen Ordner auf diesem Computer: die Sicherung und ein Journal, was wann getan wurde.</translation>
    </message>
    <message>
        <source>You can look at the report of an earlier repair and save it.</source>
        <translation>Sie können den Bericht einer früheren Reparatur ansehen und speichern.</translation>
    </message>
    <message>
        <source>You can undo an earlier repair as long as its folder is there.</source>
        <translation>Sie können eine frühere Reparatur rückgängig machen, solange ihr Ordner da ist.</translation>
    </message>
    <message>
        <source>The same device again and again in this list is a sign: its power supply is the likely cause.</source>
        <translation>Steht dasselbe Gerät immer wieder in dieser Liste, ist das ein Zeichen: Wahrscheinlich ist sein Netzteil die Ursache.</translation>
    </message>
    <message>
        <source>More about this:</source>
        <translation>Mehr dazu:</translation>
    </message>
    <message>
        <source>Waiting for the device</source>
        <translation>Warten auf das Gerät</translation>
    </message>
    <message>
        <source>long slow hangs stuck time minutes restart online progress</source>
        <comment>words to search for</comment>
        <translation>lange langsam hängt steckt Zeit Minuten Neustart online Fortschritt</translation>
    </message>
    <message>
        <source>The page says what is being waited for, how long it usually takes, and what the lamp does meanwhile. When the device answers, the repair goes on by itself.</source>
        <translation>Die Seite sagt, worauf gewartet wird, wie lange es meist dauert und was die Lampe dabei macht. Wenn das Gerät antwortet, geht die Reparatur von selbst weiter.</translation>
    </message>
    <message>
        <source>Into repair mode: some seconds. The device leaves USB and comes back, and the computer may sound its plug-in chime. That is as it should be.</source>
        <translation>In den Reparaturmodus: einige Sekunden. Das Gerät verlässt USB und kommt wieder; der Computer spielt vielleicht seinen Ton dazu. Das ist richtig so.</translation>
    </message>
    <message>
        <source>Restart: about ten seconds. The lamp turns white, then blinks green.</source>
        <translation>Neustart: etwa zehn Sekunden. Die Lampe wird weiß, dann blinkt sie grün.</translation>
    </message>
    <message>
        <source>Online: up to two minutes. The lamp blinks green, then cyan, and then breathes cyan.</source>
        <translation>Online: bis zu zwei Minuten. Die Lampe blinkt grün, dann cyan, und pulsiert schließlich cyan.</translation>
    </message>
    <message>
        <source>No wait lasts for ever. When its time is over, the program says what to do next.</source>
        <translation>Kein Warten dauert ewig. Wenn die Zeit um ist, sagt das Programm, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>While keys are written</source>
        <translation>Während Schlüssel geschrieben werden</translation>
    </message>
    <message>
        <source>interrupt power unplug danger progress bar brick safe</source>
        <comment>words to search for</comment>
        <translation>unterbrechen Strom abziehen Gefahr Fortschrittsbalken unbrauchbar sicher</translation>
    </message>
    <message>
        <source>The lamp blinks yellow. Leave the cable in, and let the computer stay awake: this takes some seconds.</source>
        <translation>Die Lampe blinkt gelb. Lassen Sie das Kabel stecken und den Computer wach: Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The saved copy is on the disk already. What is written is read back and compared, so that a bad write is noticed at once.</source>
        <translation>Die Sicherung ist schon auf dem Datenträger. Das Geschriebene wird zurückgelesen und verglichen, sodass ein Schreibfehler sofort auffällt.</translation>
    </message>
    <message>
        <source>If the power fails in this moment, the device holds the old keys or the new ones, never a mixture. Its start-up software is not touched: it can always be brought back into DFU mode.</source>
        <translation>Fällt in diesem Augenblick der Strom aus, enthält das Gerät die alten Schlüssel oder die neuen, niemals eine Mischung. Seine Startsoftware wird nicht angerührt: Es lässt sich immer wieder in den DFU-Modus bringen.</translation>
    </message>
    <message>
        <source>Pressing the two buttons</source>
        <translation>Die beiden Tasten drücken</translation>
    </message>
    <message>
        <source>SETUP MODE RESET hold press magenta yellow DFU fingers</source>
        <comment>words to search for</comment>
        <translation>SETUP MODE RESET halten drücken magenta gelb DFU Finger</translation>
    </message>
    <message>
        <source>The device could not be brought into DFU mode by the computer, so your fingers have to do it:</source>
        <translation>Der Computer konnte das Gerät nicht in den DFU-Modus bringen, also müssen Ihre Finger es tun:</translation>
    </message>
    <message>
        <source>Hold the SETUP button. On some devices it is called MODE.</source>
        <translation>Halten Sie die Taste SETUP gedrückt. Auf manchen Geräten heißt sie MODE.</translation>
    </message>
    <message>
        <source>Tap RESET, and keep holding SETUP.</source>
        <translation>Drücken Sie kurz RESET, und halten Sie SETUP weiter gedrückt.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta. After about three seconds it blinks yellow: let go.</source>
        <translation>Die Lampe blinkt magenta. Nach etwa drei Sekunden blinkt sie gelb: Jetzt loslassen.</translation>
    </message>
    <message>
        <source>The page notices by itself. If it went wrong, do it again: nothing is lost.</source>
        <translation>Die Seite merkt es von selbst. Ist es misslungen, versuchen Sie es noch einmal: Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The lamp shows its usual colours: SETUP was let go too early.</source>
        <translation>Die Lampe zeigt ihre gewohnten Farben: SETUP wurde zu früh losgelassen.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta only: hold on until yellow.</source>
        <translation>Die Lampe blinkt nur magenta: Halten Sie weiter bis Gelb.</translation>
    </message>
    <message>
        <source>The lamp went past yellow and races white: tap RESET at once, with SETUP still held. Letting go at white makes the device forget its Wi-Fi.</source>
        <translation>Die Lampe ist über Gelb hinaus und flackert sehr schnell weiß: Drücken Sie sofort kurz RESET, während Sie SETUP weiter gedrückt halten. Bei Weiß loslassen lässt das Gerät sein WLAN vergessen.</translation>
    </message>
    <message>
        <source>The lamp blinks yellow and the page does not notice: try another USB cable.</source>
        <translation>Die Lampe blinkt gelb, und die Seite merkt es nicht: Versuchen Sie ein anderes USB-Kabel.</translation>
    </message>
    <message>
        <source>The cable came out</source>
        <translation>Das Kabel ist herausgerutscht</translation>
    </message>
    <message>
        <source>unplugged disconnected power lost slipped interrupted replug</source>
        <comment>words to search for</comment>
        <translation>abgezogen getrennt Strom verloren herausgerutscht unterbrochen neu anschließen</translation>
    </message>
    <message>
        <source>If a different device is plugged in, the program says so and writes nothing to it.</source>
        <translation>Wird ein anderes Gerät angeschlossen, sagt das Programm das und schreibt nichts darauf.</translation>
    </message>
    <message>
        <source>If the plug sits loosely, another cable is worth trying before you go on.</source>
        <translation>Sitzt der Stecker locker, lohnt sich ein anderes Kabel, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Looking before writing</source>
        <translation>Vor dem Schreiben ansehen</translation>
    </message>
    <message>
        <source>confirm approve findings found ask question stop</source>
        <comment>words to search for</comment>
        <translation>bestätigen zustimmen Befund gefunden fragen Frage anhalten</translation>
    </message>
    <message>
        <source>You asked to see what was found. Nothing has been written so far.</source>
        <translation>Sie wollten sehen, was gefunden wurde. Bisher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>&quot;Write the keys&quot; goes on. Only what is listed as damaged is written.</source>
        <translation>„Schlüssel schreiben“ setzt fort. Nur was als beschädigt aufgeführt ist, wird geschrieben.</translation>
    </message>
    <message>
        <source>&quot;Stop safely&quot; leaves everything as it is and restarts the device.</source>
        <translation>„Sicher anhalten“ lässt alles, wie es ist, und startet das Gerät neu.</translation>
    </message>
    <message>
        <source>A new device key replaces a damaged one. If a program of yours knows the device by its old key, tell that program the new one afterwards: the report shows both as fingerprints.</source>
        <translation>Ein neuer Geräteschlüssel ersetzt einen beschädigten. Wenn ein eigenes Programm das Gerät an seinem alten Schlüssel erkennt, teilen Sie ihm danach den neuen mit: Der Bericht zeigt beide als Fingerabdrücke.</translation>
    </message>
    <message>
        <source>Where to find the device id</source>
        <translation>Wo die Gerätekennung steht</translation>
    </message>
    <message>
        <source>24 digits characters hexadecimal serial number console list which device</source>
        <comment>words to search for</comment>
        <translation>24 Ziffern Zeichen hexadezimal Seriennummer Konsole Liste welches Gerät</translation>
    </message>
    <message>
        <source>Older devices do not tell their id by USB in DFU mode, and the cloud needs it to find the device.</source>
        <translation>Ältere Geräte nennen ihre Kennung im DFU-Modus nicht über USB, und die Cloud braucht sie, um das Gerät zu finden.</translation>
    </message>
    <message>
        <source>In Particle&apos;s console: open the list of your devices and choose this one. The id stands at the top.</source>
        <translation>In der Particle-Konsole: Öffnen Sie die Liste Ihrer Geräte, und wählen Sie dieses. Die Kennung steht oben.</translation>
    </message>
    <message>
        <source>On the box or on a sticker, if you kept it.</source>
        <translation>Auf der Schachtel oder einem Aufkleber, wenn Sie ihn noch haben.</translation>
    </message>
    <message>
        <source>The id has 24 characters: digits, and letters from a to f. It is no secret, but it names your device.</source>
        <translation>Die Kennung hat 24 Zeichen: Ziffern und die Buchstaben a bis f. Sie ist kein Geheimnis, benennt aber Ihr Gerät.</translation>
    </message>
    <message>
        <source>Take care to choose the right one. With the id of another device the repair would give the cloud a wrong key for that one.</source>
        <translation>Achten Sie darauf, das richtige zu wählen. Mit der Kennung eines anderen Geräts würde die Reparatur der Cloud für jenes einen falschen Schlüssel geben.</translation>
    </message>
    <message>
        <source>Private clouds</source>
        <translation>Private Clouds</translation>
    </message>
    <message>
        <source>own server company school address other cloud second-hand local spark-server keep replace</source>
        <comment>words to search for</comment>
        <translation>eigener Server Firma Schule Adresse andere Cloud gebraucht lokal spark-server behalten ersetzen</translation>
    </message>
    <message>
        <source>A device holds the address of its cloud. Most point to Particle&apos;s; a company or a school may run its own.</source>
        <translation>Ein Gerät enthält die Adresse seiner Cloud. Die meisten zeigen auf die von Particle; eine Firma oder Schule betreibt vielleicht ihre eigene.</translation>
    </message>
    <message>
        <source>You run that cloud, or know who does: keep the address. The device&apos;s own key can be checked all the same.</source>
        <translation>Sie betreiben diese Cloud oder wissen, wer es tut: Behalten Sie die Adresse. Der Geräteschlüssel kann trotzdem geprüft werden.</translation>
    </message>
    <message>
        <source>You bought the device second-hand, or never heard of the address: replace it by the cloud you signed in to.</source>
        <translation>Sie haben das Gerät gebraucht gekauft oder von der Adresse nie gehört: Ersetzen Sie sie durch die Cloud, bei der Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>You do not know: stop, and ask the one from whom you have the device. Moving it away cuts it off from that cloud.</source>
        <translation>Sie wissen es nicht: Halten Sie an, und fragen Sie die Person, von der Sie das Gerät haben. Ein Umzug schneidet es von jener Cloud ab.</translation>
    </message>
    <message>
        <source>The old address is in the saved copy, so the move can be undone.</source>
        <translation>Die alte Adresse steht in der Sicherung, der Umzug lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>To repair devices of your own cloud, start the program with its addresses and its public key: --api, --server-key, --server-host and --server-port.</source>
        <translation>Um Geräte Ihrer eigenen Cloud zu reparieren, starten Sie das Programm mit deren Adressen und öffentlichem Schlüssel: --api, --server-key, --server-host und --server-port.</translation>
    </message>
    <message>
        <source>The report holds no passwords and no keys, only fingerprints. It can be shown to anybody who helps you.</source>
        <translation>Der Bericht enthält keine Passwörter und keine Schlüssel, nur Fingerabdrücke. Sie können ihn jedem zeigen, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>Choose how the lamp moves. Colours come later.</source>
        <translation>Wählen Sie, wie die Lampe leuchtet. Die Farben kommen später.</translation>
    </message>
    <message>
        <source>Choose its colour.</source>
        <translation>Wählen Sie ihre Farbe.</translation>
    </message>
    <message>
        <source>Answer one or two questions, if any are asked.</source>
        <translation>Beantworten Sie ein oder zwei Fragen, falls welche kommen.</translation>
    </message>
    <message>
        <source>Blinking is on and off. Breathing is a slow fade, four seconds from bright to bright. The strip under each lamp shows its rhythm, for those to whom colours look alike.</source>
        <translation>Blinken ist an und aus. Pulsieren ist ein langsames Auf und Ab, vier Sekunden von hell zu hell. Der Streifen unter jeder Lampe zeigt ihren Rhythmus, für alle, denen Farben gleich aussehen.</translation>
    </message>
    <message>
        <source>Not sure is a proper answer. You are then asked to tap RESET and to watch the lamp for a minute; the program looks at the device itself afterwards.</source>
        <translation>Nicht sicher ist eine gute Antwort. Sie drücken dann kurz RESET und beobachten die Lampe eine Minute lang; danach sieht sich das Programm das Gerät selbst an.</translation>
    </message>
    <message>
        <source>Which colour the lamp has</source>
        <translation>Welche Farbe die Lampe hat</translation>
    </message>
    <message>
        <source>LED light colour blind cyan magenta blue green pink violet several rainbow</source>
        <comment>words to search for</comment>
        <translation>LED Licht Farbe farbenblind cyan magenta blau grün rosa violett mehrere Regenbogen</translation>
    </message>
    <message>
        <source>Only colours that exist for the movement you chose are shown. If yours is missing, go back and look at the movement once more.</source>
        <translation>Gezeigt werden nur Farben, die es zu Ihrer Wahl gibt. Fehlt Ihre, gehen Sie zurück, und sehen Sie noch einmal, wie die Lampe leuchtet.</translation>
    </message>
    <message>
        <source>Cyan is a light blue, near to green. The other blue is dark and deep.</source>
        <translation>Cyan ist ein helles Blau, nahe an Grün. Das andere Blau ist dunkel und tief.</translation>
    </message>
    <message>
        <source>Magenta is a strong pink or violet.</source>
        <translation>Magenta ist ein kräftiges Rosa oder Violett.</translation>
    </message>
    <message>
        <source>White may have a touch of any colour.</source>
        <translation>Weiß kann einen Hauch jeder Farbe haben.</translation>
    </message>
    <message>
        <source>If colours look alike to you, go by the rhythm and choose Not sure. The program can measure most of it when the device is connected. Another person or a phone&apos;s camera can name the colour.</source>
        <translation>Wenn Farben für Sie gleich aussehen, richten Sie sich nach dem Rhythmus, und wählen Sie Nicht sicher. Das meiste kann das Programm messen, wenn das Gerät angeschlossen ist. Auch eine andere Person oder die Kamera eines Telefons kann die Farbe nennen.</translation>
    </message>
    <message>
        <source>A short warm flash between cyan light counts more than the cyan itself. It may look red, orange or yellow: they are one answer.</source>
        <translation>Ein kurzes warmes Blinkzeichen zwischen Cyan zählt mehr als das Cyan selbst. Es kann rot, orange oder gelb aussehen: Das ist eine einzige Antwort.</translation>
    </message>
    <message>
        <source>Which rhythm the lamp has</source>
        <translation>Welchen Rhythmus die Lampe hat</translation>
    </message>
    <message>
        <source>LED light blink fast slow flash count tap along space bar breathe speed</source>
        <comment>words to search for</comment>
        <translation>LED Licht blinken schnell langsam Blinkzeichen zählen mittippen Leertaste pulsieren Geschwindigkeit</translation>
    </message>
    <message>
        <source>The pictures move at the true speed. Look from the lamp to the pictures and back.</source>
        <translation>Die Bilder bewegen sich in wahrer Geschwindigkeit. Sehen Sie von der Lampe zu den Bildern und zurück.</translation>
    </message>
    <message>
        <source>Tap along with the lamp gives a second opinion: press the space bar, or the button, each time the lamp lights. From five times a second on, no hand can follow, and the program says so.</source>
        <translation>„Mit der Lampe mittippen“ gibt eine zweite Meinung: Drücken Sie die Leertaste oder die Schaltfläche bei jedem Aufleuchten der Lampe. Ab fünfmal in der Sekunde kommt keine Hand mehr mit, und das Programm sagt das.</translation>
    </message>
    <message>
        <source>A flash that is over in a blink may be one flash or a few quick flickers. All of that is one answer. Two or three slow flashes that you can count are something else: the Wi-Fi or the internet.</source>
        <translation>Ein Blinkzeichen, das im Nu vorbei ist, kann eines sein oder mehrmals schnelles Flackern. All das ist eine einzige Antwort. Zwei oder drei langsame Blinkzeichen, die sich zählen lassen, sind etwas anderes: das WLAN oder das Internet.</translation>
    </message>
    <message>
        <source>A minute of watching</source>
        <translation>Eine Minute beobachten</translation>
    </message>
    <message>
        <source>LED light RESET wait timer countdown flash minute rare seldom</source>
        <comment>words to search for</comment>
        <translation>LED Licht RESET warten Zeitmesser Countdown Blinkzeichen Minute selten</translation>
    </message>
    <message>
        <source>A device that cannot reach the cloud tries again and again, and pauses longer each time. Its flash shows only at the tries: after some minutes it is easily missed. RESET brings the tries back.</source>
        <translation>Ein Gerät, das die Cloud nicht erreicht, versucht es immer wieder und macht jedes Mal längere Pausen. Sein Blinkzeichen kommt nur bei den Versuchen: Nach einigen Minuten entgeht es einem leicht. RESET bringt die Versuche zurück.</translation>
    </message>
    <message>
        <source>Tap RESET once, and do not hold it. Nothing is lost by it.</source>
        <translation>Drücken Sie einmal kurz RESET, und halten Sie die Taste nicht. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>Start the minute. If the device is connected by USB, it starts by itself.</source>
        <translation>Starten Sie die Minute. Ist das Gerät über USB angeschlossen, beginnt sie von selbst.</translation>
    </message>
    <message>
        <source>Watch the lamp. You need not wait for the end: say what you saw as soon as you saw it.</source>
        <translation>Beobachten Sie die Lampe. Sie müssen das Ende nicht abwarten: Sagen Sie, was Sie sehen, sobald Sie es sehen.</translation>
    </message>
    <message>
        <source>In the first seconds white, green and cyan in turn are the ordinary start.</source>
        <translation>In den ersten Sekunden sind Weiß, Grün und Cyan nacheinander der gewöhnliche Start.</translation>
    </message>
    <message>
        <source>Why the program asks</source>
        <translation>Warum das Programm fragt</translation>
    </message>
    <message>
        <source>question answer know unsure before happened power update</source>
        <comment>words to search for</comment>
        <translation>Frage Antwort wissen unsicher vorher geschehen Strom Update</translation>
    </message>
    <message>
        <source>Some things no program can measure: what happened before, and what other devices do. Only what changes the advice is asked, and at most two questions follow the lamp.</source>
        <translation>Manches kann kein Programm messen: was vorher geschah und was andere Geräte tun. Gefragt wird nur, was den Rat ändert, und nach der Lampe folgen höchstens zwei Fragen.</translation>
    </message>
    <message>
        <source>I do not know is a proper answer. You are not asked the same again for this device while the program runs.</source>
        <translation>Ich weiß es nicht ist eine gute Antwort. Dasselbe wird für dieses Gerät nicht noch einmal gefragt, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Device OS and programs are written piece by piece. Cut short, the device waits in DFU mode, and the same repair finishes what is left.</source>
        <translation>Device OS und Programme werden Stück für Stück geschrieben. Bricht das ab, wartet das Gerät im DFU-Modus, und dieselbe Reparatur führt den Rest zu Ende.</translation>
    </message>
    <message>
        <source>Nothing is lost. Keys are the old ones or the new ones, never a mixture, and the saved copy is on the disk.</source>
        <translation>Nichts ist verloren. Es sind die alten oder die neuen Schlüssel, nie eine Mischung, und die Sicherung liegt auf der Festplatte.</translation>
    </message>
    <message>
        <source>Plug the same device in again, into any USB socket. The program recognises it, and the repair goes on where it stopped.</source>
        <translation>Stecken Sie dasselbe Gerät wieder ein, in irgendeine USB-Buchse. Das Programm erkennt es, und die Reparatur geht dort weiter, wo sie stehen blieb.</translation>
    </message>
    <message>
        <source>The program talks to the cloud that the sign-in page names, over an encrypted connection. It sends no statistics.</source>
        <translation>Das Programm spricht verschlüsselt mit der Cloud, die auf der Anmeldeseite genannt wird. Es sendet keine Statistik.</translation>
    </message>
    <message>
        <source>If you agreed to it, it looks once a day whether there is a newer version: it asks a web server for one small file, and sends nothing about you, your devices or this computer. It downloads no newer version. You can change this under About, on the first page.</source>
        <translation>Wenn Sie zugestimmt haben, sieht es einmal am Tag nach, ob es eine neuere Version gibt: Es fragt einen Webserver nach einer kleinen Datei und sendet nichts über Sie, Ihre Geräte oder diesen Computer. Eine neuere Version lädt es nicht herunter. Sie können das auf der ersten Seite unter „Über“ ändern.</translation>
    </message>
    <message>
        <source>Wi-Fi networks are entered again and then looked up in the memory of the device. Where the copy is not enough for that, you are told before the undo starts.</source>
        <translation>WLAN-Netze werden neu eingetragen und danach im Speicher des Geräts nachgesehen. Wo die Sicherung dafür nicht reicht, erfahren Sie es, bevor das Rückgängigmachen beginnt.</translation>
    </message>
    <message>
        <source>A device with older software does not tell Windows which driver it needs. The page about the connection then has a button that lets Windows use its own one; Windows asks once for permission. If that does not help, the page shows the steps to take by hand.</source>
        <translation>Ein Gerät mit älterer Software sagt Windows nicht, welchen Treiber es braucht. Die Seite über die Verbindung hat dann eine Schaltfläche, die Windows seinen eigenen nehmen lässt; Windows fragt einmal um Erlaubnis. Hilft das nicht, zeigt die Seite die Schritte von Hand.</translation>
    </message>
    <message>
        <source>The free tool Zadig can install the driver too, which is called WinUSB. Take care to choose the right line there: 2B04 D006 is a Photon in DFU mode, 2B04 D008 a P1. The name alone may be wrong.</source>
        <translation>Das kostenlose Werkzeug Zadig kann den Treiber auch installieren; er heißt WinUSB. Achten Sie dort auf die richtige Zeile: 2B04 D006 ist ein Photon im DFU-Modus, 2B04 D008 ein P1. Der Name allein kann falsch sein.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Saved keys put back</source>
        <translation>Gesicherte Schlüssel wiederhergestellt</translation>
    </message>
    <message>
        <source>A copy was saved; nothing was changed</source>
        <translation>Eine Kopie wurde gesichert; nichts wurde verändert</translation>
    </message>
    <message>
        <source>A device key was written from a file</source>
        <translation>Ein Geräteschlüssel wurde aus einer Datei geschrieben</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address were written</source>
        <translation>Der Schlüssel der Cloud und ihre Adresse wurden geschrieben</translation>
    </message>
    <message>
        <source>The cloud was told the device&apos;s key</source>
        <translation>Der Cloud wurde der Schlüssel des Geräts mitgeteilt</translation>
    </message>
    <message>
        <source>Written and checked</source>
        <translation>Geschrieben und geprüft</translation>
    </message>
    <message>
        <source>The keys were sound; seen online</source>
        <translation>Die Schlüssel waren in Ordnung; online gesehen</translation>
    </message>
    <message>
        <source>Repaired and seen online</source>
        <translation>Repariert und online gesehen</translation>
    </message>
    <message>
        <source>The keys were sound; not seen online at that time</source>
        <translation>Die Schlüssel waren in Ordnung; damals nicht online gesehen</translation>
    </message>
    <message>
        <source>Written and checked; not seen online at that time</source>
        <translation>Geschrieben und geprüft; damals nicht online gesehen</translation>
    </message>
    <message>
        <source>Stopped by a fault; nothing was changed</source>
        <translation>Durch eine Störung angehalten; nichts wurde verändert</translation>
    </message>
    <message>
        <source>Stopped half way by a fault</source>
        <translation>Auf halbem Weg durch eine Störung angehalten</translation>
    </message>
    <message>
        <source>Stopped on request; nothing was changed</source>
        <translation>Auf Wunsch angehalten; nichts wurde verändert</translation>
    </message>
    <message>
        <source>Stopped on request after a change</source>
        <translation>Auf Wunsch nach einer Änderung angehalten</translation>
    </message>
    <message>
        <source>Not finished: the program was closed in the middle</source>
        <translation>Nicht abgeschlossen: Das Programm wurde mittendrin geschlossen</translation>
    </message>
    <message>
        <source>Both keys were sound.</source>
        <translation>Beide Schlüssel waren in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing was written to the device: there is nothing to undo.</source>
        <translation>Auf das Gerät wurde nichts geschrieben: Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Its saved copy is missing or damaged: it cannot be undone.</source>
        <translation>Ihre Sicherung fehlt oder ist beschädigt: Sie lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Seen in your account</source>
        <translation>In Ihrem Konto gesehen</translation>
    </message>
    <message>
        <source>Firmware written and checked</source>
        <translation>Firmware geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Wi-Fi settings changed</source>
        <translation>WLAN-Einstellungen geändert</translation>
    </message>
    <message>
        <source>What was there before was put back later.</source>
        <translation>Was vorher da war, wurde später wiederhergestellt.</translation>
    </message>
    <message>
        <source>An undo does not bring a network back. Enter the device&apos;s earlier network again.</source>
        <translation>Ein Netzwerk kommt beim Rückgängigmachen nicht zurück. Geben Sie das frühere Netzwerk des Geräts noch einmal ein.</translation>
    </message>
    <message>
        <source>The saved copy is not enough to enter these networks again: %1. The device keeps those of them that it still has.</source>
        <comment>names of Wi-Fi networks</comment>
        <translation>Die Sicherung reicht nicht, um diese Netze wieder einzutragen: %1. Das Gerät behält die davon, die es noch hat.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is a public key. The device&apos;s private key is needed.</source>
        <translation>Das ist ein öffentlicher Schlüssel. Gebraucht wird der private Schlüssel des Geräts.</translation>
    </message>
    <message>
        <source>This key is for another kind of device. An RSA key is needed.</source>
        <translation>Dieser Schlüssel ist für eine andere Art von Gerät. Gebraucht wird ein RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>The key in this file is locked with a password. A key without one is needed.</source>
        <translation>Der Schlüssel in dieser Datei ist mit einem Passwort gesperrt. Gebraucht wird einer ohne.</translation>
    </message>
    <message>
        <source>The file ends too early. A part of the key is missing.</source>
        <translation>Die Datei endet zu früh. Ein Teil des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>The key in this file is damaged.</source>
        <translation>Der Schlüssel in dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no key in this file.</source>
        <translation>In dieser Datei ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>This key has %1 bits. A device key has 1024.</source>
        <translation>Dieser Schlüssel hat %1 Bit. Ein Geräteschlüssel hat 1024.</translation>
    </message>
    <message>
        <source>The key is sound, but a device would read it wrongly and never connect with it.</source>
        <translation>Der Schlüssel ist in Ordnung, doch ein Gerät würde ihn falsch lesen und sich nie damit verbinden.</translation>
    </message>
    <message>
        <source>The file is too large to be a key file.</source>
        <translation>Die Datei ist zu groß für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file begins like a key and is cut off or damaged.</source>
        <translation>Die Datei beginnt wie ein Schlüssel und ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>This is a private key. The server&apos;s public key is needed.</source>
        <translation>Das ist ein privater Schlüssel. Gebraucht wird der öffentliche Schlüssel des Servers.</translation>
    </message>
    <message>
        <source>This key has %1 bits. A server key has 2048.</source>
        <translation>Dieser Schlüssel hat %1 Bit. Ein Serverschlüssel hat 2048.</translation>
    </message>
</context>
<context>
    <name>LampSheet</name>
    <message>
        <source>All patterns of the lamp</source>
        <translation>Alle Muster der Lampe</translation>
    </message>
    <message>
        <source>Red SOS: what the number of long flashes after it tells</source>
        <translation>Rotes SOS: was die Zahl der langen Blinkzeichen danach sagt</translation>
    </message>
    <message>
        <source>The strip shows three seconds of each pattern, or one round of a longer one. Two lamps: the pattern, and the flash that tells it apart.</source>
        <translation>Der Streifen zeigt drei Sekunden jedes Musters oder eine Runde eines längeren. Zwei Lampen: das Muster und das Aufleuchten, an dem man es erkennt.</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Cloud keys</source>
        <translation>Cloud-Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>trouble here</source>
        <translation>Störung hier</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Heals Particle Photons with damaged cloud keys.</source>
        <translation>Heilt Particle Photons mit beschädigten Cloud-Schlüsseln.</translation>
    </message>
    <message>
        <source>Practise on a virtual device; nothing real is touched.</source>
        <translation>Üben an einem virtuellen Gerät; nichts Echtes wird angerührt.</translation>
    </message>
    <message>
        <source>Address of the cloud&apos;s API.</source>
        <translation>Adresse der API der Cloud.</translation>
    </message>
    <message>
        <source>Id of the device to repair.</source>
        <translation>Kennung des Geräts, das repariert werden soll.</translation>
    </message>
    <message>
        <source>Public key of the cloud that devices connect to.</source>
        <translation>Öffentlicher Schlüssel der Cloud, mit der sich Geräte verbinden.</translation>
    </message>
    <message>
        <source>Host that devices connect to.</source>
        <translation>Host, mit dem sich Geräte verbinden.</translation>
    </message>
    <message>
        <source>Port that devices connect to.</source>
        <translation>Port, mit dem sich Geräte verbinden.</translation>
    </message>
    <message>
        <source>Where backups and journals are kept.</source>
        <translation>Wo Sicherungen und Journale aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Photon Rescue</source>
        <translation>Photon Rescue</translation>
    </message>
    <message>
        <source>How many times faster than life the virtual device is, 1 to 1000.</source>
        <translation>Wie viel Mal schneller als in Wirklichkeit das virtuelle Gerät ist, 1 bis 1000.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
</context>
<context>
    <name>ModuleText</name>
    <message>
        <source>Bootloader</source>
        <translation>Bootloader</translation>
    </message>
    <message>
        <source>System part %1</source>
        <translation>Systemteil %1</translation>
    </message>
    <message>
        <source>System and program in one</source>
        <translation>System und Programm in einem</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Radio software</source>
        <translation>Funksoftware</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>%1: damaged → version %2</source>
        <comment>a module</comment>
        <translation>%1: beschädigt → Version %2</translation>
    </message>
    <message>
        <source>%1: version %2, as before</source>
        <comment>a module</comment>
        <translation>%1: Version %2, wie vorher</translation>
    </message>
    <message>
        <source>%1: version %2 → %3</source>
        <comment>a module</comment>
        <translation>%1: Version %2 → %3</translation>
    </message>
    <message>
        <source>%1: version %2, written anew</source>
        <comment>a module</comment>
        <translation>%1: Version %2, neu geschrieben</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>Die Adresse dieses Computers</translation>
    </message>
    <message>
        <source>The cloud&apos;s name</source>
        <translation>Der Name der Cloud</translation>
    </message>
    <message>
        <source>The way to the cloud for Photon and P1 (TCP port 5683)</source>
        <translation>Der Weg zur Cloud für Photon und P1 (TCP-Port 5683)</translation>
    </message>
    <message>
        <source>The way to the cloud for newer devices (UDP port 5684)</source>
        <translation>Der Weg zur Cloud für neuere Geräte (UDP-Port 5684)</translation>
    </message>
    <message>
        <source>The time from the internet</source>
        <translation>Die Uhrzeit aus dem Internet</translation>
    </message>
    <message>
        <source>A sign-in page of the network</source>
        <translation>Eine Anmeldeseite des Netzes</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Not looked at: this cloud has none.</source>
        <translation>Nicht geprüft: Diese Cloud hat das nicht.</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Computer ist in keinem Netz.</translation>
    </message>
    <message>
        <source>This network has IPv6 only, which these devices do not know.</source>
        <translation>Dieses Netz hat nur IPv6, und das kennen diese Geräte nicht.</translation>
    </message>
    <message>
        <source>The network does not know the name.</source>
        <translation>Das Netz kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>Nobody answers who would know the name.</source>
        <translation>Niemand antwortet, der den Namen kennen würde.</translation>
    </message>
    <message>
        <source>The network leads the name to a place of its own.</source>
        <translation>Das Netz leitet den Namen an einen eigenen Ort um.</translation>
    </message>
    <message>
        <source>The network knows only an IPv6 address for the name.</source>
        <translation>Das Netz kennt für den Namen nur eine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The connection is turned down.</source>
        <translation>Die Verbindung wird abgewiesen.</translation>
    </message>
    <message>
        <source>No answer comes.</source>
        <translation>Es kommt keine Antwort.</translation>
    </message>
    <message>
        <source>There is no way there.</source>
        <translation>Dorthin gibt es keinen Weg.</translation>
    </message>
    <message>
        <source>The connection opens, and then nothing comes through it.</source>
        <translation>Die Verbindung öffnet sich, und dann kommt nichts hindurch.</translation>
    </message>
    <message>
        <source>The connection is cut as soon as it opens.</source>
        <translation>Die Verbindung wird getrennt, sobald sie sich öffnet.</translation>
    </message>
    <message>
        <source>Somebody else answers there.</source>
        <translation>Dort antwortet jemand anderes.</translation>
    </message>
    <message>
        <source>The time server has no time to give.</source>
        <translation>Der Zeitserver kann keine Uhrzeit nennen.</translation>
    </message>
    <message>
        <source>The time comes, but this computer&apos;s clock is wrong.</source>
        <translation>Die Uhrzeit kommt an, aber die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The network wants a sign-in in a browser first.</source>
        <translation>Das Netz verlangt zuerst eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the device.</source>
        <translation>Verbinden Sie diesen Computer mit dem Netz des Geräts.</translation>
    </message>
    <message>
        <source>Turn IPv4 on in the router, or try the hotspot of a phone.</source>
        <translation>Schalten Sie im Router IPv4 ein, oder versuchen Sie den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>Look for a name server (DNS) or a filter in the router&apos;s settings.</source>
        <translation>Suchen Sie in den Einstellungen des Routers nach einem Namensserver (DNS) oder einem Filter.</translation>
    </message>
    <message>
        <source>Have the port allowed in the router or firewall, or try the hotspot of a phone.</source>
        <translation>Lassen Sie den Port im Router oder in der Firewall freigeben, oder versuchen Sie den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers ein.</translation>
    </message>
    <message>
        <source>A device cannot sign in there: give it another network, such as a phone&apos;s hotspot.</source>
        <translation>Ein Gerät kann sich dort nicht anmelden: Geben Sie ihm ein anderes Netz, etwa den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The device&apos;s keys are good: the cloud accepted them from this computer.</source>
        <translation>Die Schlüssel des Geräts sind in Ordnung: Die Cloud hat sie von diesem Computer aus angenommen.</translation>
    </message>
    <message>
        <source>If it does not come online, its Wi-Fi or the network is to blame.</source>
        <translation>Kommt es nicht online, liegt es an seinem WLAN oder am Netz.</translation>
    </message>
    <message>
        <source>The cloud hung up: it could not read what the keys made, or does not take them.</source>
        <translation>Die Cloud hat aufgelegt: Sie konnte nicht lesen, was die Schlüssel erzeugten, oder nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Repair the keys.</source>
        <translation>Reparieren Sie die Schlüssel.</translation>
    </message>
    <message>
        <source>The cloud has another key on file than the device holds.</source>
        <translation>Die Cloud hat einen anderen Schlüssel hinterlegt, als das Gerät enthält.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer does not fit the cloud&apos;s key in the device.</source>
        <translation>Die Antwort der Cloud passt nicht zum Schlüssel der Cloud im Gerät.</translation>
    </message>
    <message>
        <source>The device has no key of its own to try.</source>
        <translation>Das Gerät hat keinen eigenen Schlüssel, der sich testen ließe.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key in the device cannot be used.</source>
        <translation>Der Schlüssel der Cloud im Gerät ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The cloud could not be reached from this computer, so the keys were not tried.</source>
        <translation>Die Cloud war von diesem Computer aus nicht erreichbar, deshalb wurden die Schlüssel nicht getestet.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>What answers there is no cloud for devices, so the keys were not tried.</source>
        <translation>Was dort antwortet, ist keine Cloud für Geräte, deshalb wurden die Schlüssel nicht getestet.</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>Sign in with another account</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Look at the connection</source>
        <translation>Verbindung ansehen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Go on with the repair</source>
        <translation>Reparatur fortsetzen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Write the system software</source>
        <translation>Systemsoftware schreiben</translation>
    </message>
    <message>
        <source>Prepare it for the maker</source>
        <translation>Für den Hersteller vorbereiten</translation>
    </message>
    <message>
        <source>Choose the Wi-Fi again</source>
        <translation>WLAN neu wählen</translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation>Andere Dateien wählen</translation>
    </message>
    <message>
        <source>Take it out for the repair</source>
        <translation>Für die Reparatur herausnehmen</translation>
    </message>
</context>
<context>
    <name>PatternFacts</name>
    <message>
        <source>Hard fault</source>
        <translation>Schwerer Fehler (hard fault)</translation>
    </message>
    <message>
        <source>The program on the device has a fault, or two parts of its software do not fit together.</source>
        <translation>Das Programm auf dem Gerät hat einen Fehler, oder zwei Teile seiner Software passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Non-maskable interrupt</source>
        <translation>Nicht maskierbare Unterbrechung (NMI)</translation>
    </message>
    <message>
        <source>Rare. Treat it like 1.</source>
        <translation>Selten. Behandeln Sie es wie 1.</translation>
    </message>
    <message>
        <source>Memory manager fault</source>
        <translation>Fehler der Speicherverwaltung</translation>
    </message>
    <message>
        <source>Bus fault</source>
        <translation>Busfehler</translation>
    </message>
    <message>
        <source>Usage fault</source>
        <translation>Nutzungsfehler (usage fault)</translation>
    </message>
    <message>
        <source>The software is often damaged, or its parts do not fit together.</source>
        <translation>Oft ist die Software beschädigt, oder ihre Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Invalid length</source>
        <translation>Ungültige Länge</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Programmende (exit)</translation>
    </message>
    <message>
        <source>The program on the device ended, which it must never do.</source>
        <translation>Das Programm auf dem Gerät hat sich beendet, was es nie darf.</translation>
    </message>
    <message>
        <source>Out of heap memory</source>
        <translation>Kein Heap-Speicher mehr</translation>
    </message>
    <message>
        <source>The program on the device uses more memory than there is.</source>
        <translation>Das Programm auf dem Gerät braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>SPI over-run</source>
        <translation>SPI-Überlauf</translation>
    </message>
    <message>
        <source>The program, or something connected to the device.</source>
        <translation>Das Programm oder etwas, das am Gerät angeschlossen ist.</translation>
    </message>
    <message>
        <source>Assertion failure</source>
        <translation>Zusicherung verletzt (assertion)</translation>
    </message>
    <message>
        <source>The system software found something impossible; damaged Wi-Fi data can be behind it.</source>
        <translation>Die Systemsoftware ist auf etwas Unmögliches gestoßen; dahinter können beschädigte WLAN-Daten stecken.</translation>
    </message>
    <message>
        <source>Invalid case</source>
        <translation>Unzulässiger Fall</translation>
    </message>
    <message>
        <source>The system software. A newer one may help.</source>
        <translation>Die Systemsoftware. Vielleicht hilft eine neuere.</translation>
    </message>
    <message>
        <source>Pure virtual call</source>
        <translation>Aufruf einer rein virtuellen Funktion</translation>
    </message>
    <message>
        <source>The program on the device has a fault.</source>
        <translation>Das Programm auf dem Gerät hat einen Fehler.</translation>
    </message>
    <message>
        <source>Stack overflow</source>
        <translation>Stapelüberlauf (stack overflow)</translation>
    </message>
    <message>
        <source>Heap error</source>
        <translation>Heap-Fehler</translation>
    </message>
    <message>
        <source>Secure fault</source>
        <translation>Sicherheitsfehler (secure fault)</translation>
    </message>
    <message>
        <source>The program or the system software; only on the newest devices.</source>
        <translation>Das Programm oder die Systemsoftware; nur bei den neuesten Geräten.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>all but %1</source>
        <comment>a list of devices</comment>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>From Device OS %1 on.</source>
        <translation>Ab Device OS %1.</translation>
    </message>
    <message>
        <source>%1: from Device OS %2 on.</source>
        <comment>a list of devices, a version</comment>
        <translation>%1: ab Device OS %2.</translation>
    </message>
    <message>
        <source>Up to Device OS %1.</source>
        <translation>Bis Device OS %1.</translation>
    </message>
    <message>
        <source>Comes after RESET is pressed.</source>
        <translation>Kommt nach einem Druck auf RESET.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and one second has passed.</source>
        <translation>Kommt, wenn die zweite Taste gehalten und RESET kurz gedrückt wird, nach einer Sekunde.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and three seconds have passed.</source>
        <translation>Kommt, wenn die zweite Taste gehalten und RESET kurz gedrückt wird, nach drei Sekunden.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and six to seven seconds have passed.</source>
        <translation>Kommt, wenn die zweite Taste gehalten und RESET kurz gedrückt wird, nach sechs bis sieben Sekunden.</translation>
    </message>
    <message>
        <source>Comes when the second button is held, RESET is tapped, and ten seconds have passed.</source>
        <translation>Kommt, wenn die zweite Taste gehalten und RESET kurz gedrückt wird, nach zehn Sekunden.</translation>
    </message>
    <message>
        <source>Comes when the second button is held for three seconds.</source>
        <translation>Kommt, wenn die zweite Taste drei Sekunden lang gehalten wird.</translation>
    </message>
    <message>
        <source>Comes when the second button is held for ten seconds.</source>
        <translation>Kommt, wenn die zweite Taste zehn Sekunden lang gehalten wird.</translation>
    </message>
    <message>
        <source>Comes when the second button is tapped.</source>
        <translation>Kommt, wenn die zweite Taste kurz gedrückt wird.</translation>
    </message>
    <message>
        <source>Comes when the second button is tapped twice.</source>
        <translation>Kommt, wenn die zweite Taste zweimal kurz gedrückt wird.</translation>
    </message>
    <message>
        <source>Comes when a computer sends software through the cable.</source>
        <translation>Kommt, wenn ein Computer über das Kabel Software sendet.</translation>
    </message>
    <message>
        <source>Comes when an app or the console asks for it.</source>
        <translation>Kommt, wenn eine App oder die Konsole es verlangt.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>Blinking</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>Blinkend</translation>
    </message>
    <message>
        <source>Breathing</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>Pulsierend</translation>
    </message>
    <message>
        <source>More than one colour, or a short flash of another</source>
        <comment>a heading over patterns of the lamp</comment>
        <translation>Mehr als eine Farbe oder ein kurzes Blinkzeichen in einer anderen</translation>
    </message>
    <message>
        <source>On %1.</source>
        <comment>on which devices a pattern is seen</comment>
        <translation>Gilt für %1.</translation>
    </message>
    <message>
        <source>On %1. %2</source>
        <comment>on which devices a pattern is seen, a sentence about versions</comment>
        <translation>Gilt für %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>devices, what the pattern means on them</comment>
        <translation>%1: %2</translation>
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
        <translation>Das Gerät hat keinen Strom, oder es schläft, weil sein Programm es so will.</translation>
    </message>
    <message>
        <source>The device starts. That takes about a second; if the white stays, the start hangs, often because the power is too weak.</source>
        <translation>Das Gerät startet. Das dauert etwa eine Sekunde; bleibt das Weiß, hängt der Start, oft wegen zu schwachen Stroms.</translation>
    </message>
    <message>
        <source>The device makes a new key for itself, because it found none. The cloud has to be told the new key.</source>
        <translation>Das Gerät macht sich einen neuen Schlüssel, weil es keinen gefunden hat. Die Cloud muss ihn erfahren.</translation>
    </message>
    <message>
        <source>The radio is off: the program on the device does not want Wi-Fi now.</source>
        <translation>Der Funk ist aus: Das Programm auf dem Gerät will jetzt kein WLAN.</translation>
    </message>
    <message>
        <source>Listening mode: the device waits to be told a Wi-Fi name and password.</source>
        <translation>Listening-Modus: Das Gerät wartet auf Namen und Passwort eines WLANs.</translation>
    </message>
    <message>
        <source>The device looks for its Wi-Fi and joins it. If this goes on, the Wi-Fi is out of reach or its password has changed.</source>
        <translation>Das Gerät sucht sein WLAN und verbindet sich damit. Dauert das an, ist das WLAN außer Reichweite, oder sein Passwort hat sich geändert.</translation>
    </message>
    <message>
        <source>The device is in the Wi-Fi and waits for an address from the router.</source>
        <translation>Das Gerät ist im WLAN und wartet auf eine Adresse vom Router.</translation>
    </message>
    <message>
        <source>The device is in the Wi-Fi but not in the cloud: its program did not ask for the cloud, or keeps the device too busy.</source>
        <translation>Das Gerät ist im WLAN, aber nicht in der Cloud: Sein Programm hat nicht nach der Cloud gefragt oder hält das Gerät zu sehr beschäftigt.</translation>
    </message>
    <message>
        <source>The device looks for the cloud, or pauses before its next try. Its Wi-Fi works.</source>
        <translation>Das Gerät sucht die Cloud oder macht vor dem nächsten Versuch eine Pause. Sein WLAN funktioniert.</translation>
    </message>
    <message>
        <source>The device has reached the cloud, and the two check each other&apos;s keys. That takes a few seconds.</source>
        <translation>Das Gerät hat die Cloud erreicht, und beide prüfen gegenseitig ihre Schlüssel. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>The device reached the cloud, and the cloud hung up. Most often a cloud key is damaged; a strict firewall can look the same.</source>
        <translation>Das Gerät hat die Cloud erreicht, und die Cloud hat aufgelegt. Meist ist ein Cloud-Schlüssel beschädigt; eine strenge Firewall kann genauso aussehen.</translation>
    </message>
    <message>
        <source>The device could not read the cloud&apos;s answer. Its own key is probably damaged.</source>
        <translation>Das Gerät konnte die Antwort der Cloud nicht lesen. Wahrscheinlich ist sein eigener Schlüssel beschädigt.</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer did not match the key the device has of it. That key is damaged, or belongs to another cloud.</source>
        <translation>Die Antwort der Cloud passte nicht zu dem Schlüssel, den das Gerät von ihr hat. Dieser Schlüssel ist beschädigt oder gehört zu einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The Wi-Fi works, but the device finds no internet behind it.</source>
        <translation>Das WLAN funktioniert, aber das Gerät findet dahinter kein Internet.</translation>
    </message>
    <message>
        <source>The internet works, but the cloud is not reached: something blocks the way, or the cloud&apos;s key or address in the device is wrong.</source>
        <translation>Das Internet funktioniert, aber die Cloud wird nicht erreicht: Etwas versperrt den Weg, oder der Schlüssel der Cloud oder ihre Adresse im Gerät ist falsch.</translation>
    </message>
    <message>
        <source>The device is connected to the cloud. All is well.</source>
        <translation>Das Gerät ist mit der Cloud verbunden. Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Safe mode: the device is connected, and its own program does not run.</source>
        <translation>Abgesicherter Modus: Das Gerät ist verbunden, und sein eigenes Programm läuft nicht.</translation>
    </message>
    <message>
        <source>DFU mode, in which the computer can read and repair the device. RESET leads out of it.</source>
        <translation>DFU-Modus, in dem der Computer das Gerät lesen und reparieren kann. RESET führt hinaus.</translation>
    </message>
    <message>
        <source>A button is held during the start. Letting go now puts the factory program back, on devices that hold one.</source>
        <translation>Beim Start wird eine Taste gehalten. Loslassen bringt jetzt das Werksprogramm zurück, auf Geräten, die eines haben.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now makes the device forget its Wi-Fi.</source>
        <translation>Beim Start wurde eine Taste zehn Sekunden lang gehalten. Loslassen lässt das Gerät jetzt sein WLAN vergessen.</translation>
    </message>
    <message>
        <source>Somebody asked the device, by an app or the console, to show which one it is. Nothing is wrong.</source>
        <translation>Jemand hat das Gerät über eine App oder die Konsole gebeten, sich zu zeigen. Nichts ist falsch.</translation>
    </message>
    <message>
        <source>The software on the device has crashed. It starts again after the flashes.</source>
        <translation>Die Software auf dem Gerät ist abgestürzt. Nach den Blinkzeichen startet sie neu.</translation>
    </message>
    <message>
        <source>The device forgets its Wi-Fi, because a button was held long enough. It takes about a second.</source>
        <translation>Das Gerät vergisst sein WLAN, weil eine Taste lange genug gehalten wurde. Das dauert etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>The radio is on, and the device does not join a network, because its program has not asked for it.</source>
        <translation>Der Funk ist an, und das Gerät verbindet sich mit keinem Netz, weil sein Programm nicht danach gefragt hat.</translation>
    </message>
    <message>
        <source>The device hangs while it waits for its Wi-Fi data.</source>
        <translation>Das Gerät hängt, während es auf seine WLAN-Daten wartet.</translation>
    </message>
    <message>
        <source>The device hangs while it joins its network. Very old software shows this when the Wi-Fi password is wrong.</source>
        <translation>Das Gerät hängt, während es sich mit seinem Netz verbindet. Sehr alte Software zeigt das, wenn das WLAN-Passwort falsch ist.</translation>
    </message>
    <message>
        <source>The device shows how strong its mobile signal is: the more pulses, up to five, the stronger.</source>
        <translation>Das Gerät zeigt, wie stark sein Mobilfunksignal ist: je mehr Pulse, bis zu fünf, desto stärker.</translation>
    </message>
    <message>
        <source>The software on the device hangs.</source>
        <translation>Die Software auf dem Gerät hängt.</translation>
    </message>
    <message>
        <source>A button is held during the start. Letting go now leads to safe mode.</source>
        <translation>Beim Start wird eine Taste gehalten. Loslassen führt jetzt in den abgesicherten Modus.</translation>
    </message>
    <message>
        <source>New software is coming in. Leave the power on until the device has restarted.</source>
        <translation>Neue Software kommt an. Lassen Sie den Strom an, bis das Gerät neu gestartet ist.</translation>
    </message>
    <message>
        <source>New software is being installed. Leave the power on until the device has restarted.</source>
        <translation>Neue Software wird installiert. Lassen Sie den Strom an, bis das Gerät neu gestartet ist.</translation>
    </message>
    <message>
        <source>New software is being put in its place. The lamp may then be dark for up to a minute: leave the power on.</source>
        <translation>Neue Software wird an ihren Platz gebracht. Die Lampe kann dann bis zu eine Minute dunkel sein: Lassen Sie den Strom an.</translation>
    </message>
    <message>
        <source>A computer loads software into the device over the cable, or an update hangs.</source>
        <translation>Ein Computer lädt über das Kabel Software in das Gerät, oder ein Update hängt.</translation>
    </message>
    <message>
        <source>The start program of the device hangs, often because the power is too weak.</source>
        <translation>Die Startsoftware des Geräts hängt, oft wegen zu schwachen Stroms.</translation>
    </message>
    <message>
        <source>A Tracker in its own colours: yellow while it connects to the cloud, then green with a good signal and yellow with a weak one.</source>
        <translation>Ein Tracker in seinen eigenen Farben: gelb, während er sich mit der Cloud verbindet, dann grün bei gutem Signal und gelb bei schwachem.</translation>
    </message>
    <message>
        <source>The radio of a Core is being updated. Leave the power on; it can take several minutes.</source>
        <translation>Das Funkmodul eines Core wird aktualisiert. Lassen Sie den Strom an; es kann mehrere Minuten dauern.</translation>
    </message>
    <message>
        <source>The device could not forget its Wi-Fi.</source>
        <translation>Das Gerät konnte sein WLAN nicht vergessen.</translation>
    </message>
    <message>
        <source>The software on the device has crashed so badly that it cannot even show why. A small red lamp beside this one only tells that a battery is being charged.</source>
        <translation>Die Software auf dem Gerät ist so schwer abgestürzt, dass sie nicht einmal den Grund zeigen kann. Eine kleine rote Lampe daneben sagt nur, dass ein Akku geladen wird.</translation>
    </message>
    <message>
        <source>A Tracker in its own colours joins the mobile network.</source>
        <translation>Ein Tracker in seinen eigenen Farben verbindet sich mit dem Mobilfunknetz.</translation>
    </message>
    <message>
        <source>The device switches itself off, because its button was pressed twice.</source>
        <translation>Das Gerät schaltet sich aus, weil seine Taste zweimal gedrückt wurde.</translation>
    </message>
    <message>
        <source>The device restarts again and again. Most often the power is too weak: a cable, a battery or a hub.</source>
        <translation>Das Gerät startet immer wieder neu. Meist ist der Strom zu schwach: ein Kabel, ein Akku oder ein Hub.</translation>
    </message>
    <message>
        <source>The device does not reach the cloud, and begins again with its network each time it has given up.</source>
        <translation>Das Gerät erreicht die Cloud nicht und beginnt nach jedem Aufgeben wieder beim Netz.</translation>
    </message>
    <message>
        <source>The device gives up joining its network and waits to be told another one. The stored Wi-Fi data is wrong or gone.</source>
        <translation>Das Gerät gibt den Versuch auf, in sein Netz zu kommen, und wartet auf ein anderes. Die gespeicherten WLAN-Daten sind falsch oder verloren.</translation>
    </message>
    <message>
        <source>The device tries the same update again and again, and each time it fails. One round takes minutes.</source>
        <translation>Das Gerät versucht immer wieder dasselbe Update, und jedes Mal misslingt es. Eine Runde dauert Minuten.</translation>
    </message>
    <message>
        <source>The program on the device controls the lamp itself. In safe mode the lamp tells the truth again.</source>
        <translation>Das Programm auf dem Gerät steuert die Lampe selbst. Im abgesicherten Modus sagt die Lampe wieder die Wahrheit.</translation>
    </message>
    <message>
        <source>The start program of the device, the bootloader, is missing. The small blue lamp otherwise belongs to the program on the device.</source>
        <translation>Die Startsoftware des Geräts, der Bootloader, fehlt. Die kleine blaue Lampe gehört sonst dem Programm auf dem Gerät.</translation>
    </message>
    <message>
        <source>The device starts. White that stays after a factory reset says that the reset is complete.</source>
        <translation>Das Gerät startet. Bleibt das Weiß nach dem Zurücksetzen auf Werkseinstellungen, ist dieses fertig.</translation>
    </message>
    <message>
        <source>A factory reset is under way: leave the power on.</source>
        <translation>Das Gerät wird auf Werkseinstellungen zurückgesetzt: Lassen Sie den Strom an.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now brings the factory program back and makes the device forget its Wi-Fi.</source>
        <translation>Beim Start wurde eine Taste zehn Sekunden lang gehalten. Loslassen bringt jetzt das Werksprogramm zurück und lässt das Gerät sein WLAN vergessen.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now sets the settings of the device back.</source>
        <translation>Beim Start wurde eine Taste zehn Sekunden lang gehalten. Loslassen setzt jetzt die Einstellungen des Geräts zurück.</translation>
    </message>
    <message>
        <source>A button was held for ten seconds during the start. Letting go now makes the device forget its networks and its settings; its key stays.</source>
        <translation>Beim Start wurde eine Taste zehn Sekunden lang gehalten. Loslassen lässt das Gerät jetzt seine Netze und Einstellungen vergessen; sein Schlüssel bleibt.</translation>
    </message>
    <message>
        <source>The device starts. If this stays after RESET is pressed, its radio is broken or its software damaged.</source>
        <translation>Das Gerät startet. Bleibt dies nach einem Druck auf RESET, ist sein Funkmodul defekt oder seine Software beschädigt.</translation>
    </message>
    <message>
        <source>The modem is off: the program on the device does not want a network now.</source>
        <translation>Das Modem ist aus: Das Programm auf dem Gerät will jetzt kein Netz.</translation>
    </message>
    <message>
        <source>The device finds no SIM card: it is missing or loose. Or a button was held, and it waits to be told something.</source>
        <translation>Das Gerät findet keine SIM-Karte: Sie fehlt oder sitzt locker. Oder eine Taste wurde gehalten, und es wartet auf Angaben.</translation>
    </message>
    <message>
        <source>The device finds no SIM card, its set-up was not completed, or a button was held.</source>
        <translation>Das Gerät findet keine SIM-Karte, seine Einrichtung wurde nicht abgeschlossen, oder eine Taste wurde gehalten.</translation>
    </message>
    <message>
        <source>Listening mode: the device waits to be told its network, or its set-up was not completed.</source>
        <translation>Listening-Modus: Das Gerät wartet auf die Angaben zu seinem Netz, oder seine Einrichtung wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The device forgets which SIM card and which access point it was told to use, because a button was held long enough.</source>
        <translation>Das Gerät vergisst, welche SIM-Karte und welchen Zugangspunkt es verwenden soll, weil eine Taste lange genug gehalten wurde.</translation>
    </message>
    <message>
        <source>The modem is on, and the device has not joined a mobile network.</source>
        <translation>Das Modem ist an, und das Gerät ist in keinem Mobilfunknetz.</translation>
    </message>
    <message>
        <source>The device has been told its Wi-Fi and goes on in a moment.</source>
        <translation>Das Gerät hat sein WLAN erfahren und macht gleich weiter.</translation>
    </message>
    <message>
        <source>The device joins a mobile network. That can take several minutes; if it goes on, check the antenna, the SIM card and the reception.</source>
        <translation>Das Gerät verbindet sich mit einem Mobilfunknetz. Das kann mehrere Minuten dauern; hört es nicht auf, prüfen Sie Antenne, SIM-Karte und Empfang.</translation>
    </message>
    <message>
        <source>The device has joined the mobile network but not the cloud: its program did not ask for the cloud, or keeps the device too busy.</source>
        <translation>Das Gerät ist im Mobilfunknetz, aber nicht in der Cloud: Sein Programm hat nicht nach der Cloud gefragt oder hält das Gerät zu sehr beschäftigt.</translation>
    </message>
    <message>
        <source>A button is held during the start. Letting go now puts the factory program back.</source>
        <translation>Beim Start wird eine Taste gehalten. Loslassen bringt jetzt das Werksprogramm zurück.</translation>
    </message>
    <message>
        <source>The device looks for the cloud, or pauses before its next try. The mobile network works.</source>
        <translation>Das Gerät sucht die Cloud oder macht vor dem nächsten Versuch eine Pause. Das Mobilfunknetz funktioniert.</translation>
    </message>
    <message>
        <source>The device reached the cloud, and one of the two could not read the other. Most often a cloud key is damaged.</source>
        <translation>Das Gerät hat die Cloud erreicht, und eine der beiden Seiten konnte die andere nicht lesen. Meist ist ein Cloud-Schlüssel beschädigt.</translation>
    </message>
    <message>
        <source>The Wi-Fi works, but the device finds no internet behind it. On this device the flashes are red.</source>
        <translation>Das WLAN funktioniert, aber das Gerät findet dahinter kein Internet. Bei diesem Gerät sind die Blinkzeichen rot.</translation>
    </message>
    <message>
        <source>The mobile network is joined, but the device finds no internet behind it.</source>
        <translation>Die Verbindung zum Mobilfunknetz steht, aber das Gerät findet dahinter kein Internet.</translation>
    </message>
    <message>
        <source>The internet works, but the cloud is not reached. On this device the flashes are red.</source>
        <translation>Das Internet funktioniert, aber die Cloud wird nicht erreicht. Bei diesem Gerät sind die Blinkzeichen rot.</translation>
    </message>
    <message>
        <source>The internet works, but the cloud is not reached, or one of the cloud keys in the device is damaged: on this device both look the same.</source>
        <translation>Das Internet funktioniert, aber die Cloud wird nicht erreicht, oder einer der Cloud-Schlüssel im Gerät ist beschädigt: Bei diesem Gerät sieht beides gleich aus.</translation>
    </message>
    <message>
        <source>The connection was lost while new software came in. RESET starts the old one.</source>
        <translation>Die Verbindung ging verloren, während neue Software ankam. RESET startet die alte.</translation>
    </message>
    <message>
        <source>If it is a small lamp beside the coloured one, a battery is being charged. If it is the coloured one, the software has crashed badly.</source>
        <translation>Ist es eine kleine Lampe neben der farbigen, wird ein Akku geladen. Ist es die farbige, ist die Software schwer abgestürzt.</translation>
    </message>
</context>
<context>
    <name>PickText</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>not lit at all</source>
        <translation>leuchtet gar nicht</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stetig</translation>
    </message>
    <message>
        <source>lit, and nothing changes</source>
        <translation>leuchtet, und nichts ändert sich</translation>
    </message>
    <message>
        <source>Blinking</source>
        <translation>Blinkend</translation>
    </message>
    <message>
        <source>on and off, without fading</source>
        <translation>an und aus, ohne Übergang</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Pulsierend</translation>
    </message>
    <message>
        <source>fades slowly in and out</source>
        <translation>wird langsam heller und dunkler</translation>
    </message>
    <message>
        <source>More than one colour</source>
        <translation>Mehr als eine Farbe</translation>
    </message>
    <message>
        <source>or a short flash of another colour</source>
        <translation>oder ein kurzes Blinkzeichen in anderer Farbe</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Eine andere Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>like a brake light</source>
        <translation>wie ein Bremslicht</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>between red and yellow</source>
        <translation>zwischen Rot und Gelb</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>like a lemon</source>
        <translation>wie eine Zitrone</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>like fresh grass</source>
        <translation>wie frisches Gras</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>light blue, nearly green</source>
        <translation>hellblau, fast grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>dark, deep blue</source>
        <translation>dunkles, tiefes Blau</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>pink, violet</source>
        <translation>rosa, violett</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>all colours at once</source>
        <translation>alle Farben zugleich</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>very dim white</source>
        <translation>sehr schwaches Weiß</translation>
    </message>
    <message>
        <source>Over in a blink</source>
        <translation>Nur ein Aufblinken</translation>
    </message>
    <message>
        <source>one flash or a few quick flickers, a quarter of a second in all</source>
        <translation>ein Blinkzeichen oder mehrmals schnelles Flackern, zusammen eine Viertelsekunde</translation>
    </message>
    <message>
        <source>Slow enough to count</source>
        <translation>Langsam genug zum Zählen</translation>
    </message>
    <message>
        <source>two or three flashes, a second or more in all</source>
        <translation>zwei oder drei Blinkzeichen, zusammen eine Sekunde oder mehr</translation>
    </message>
    <message>
        <source>No flash</source>
        <translation>Kein Blinkzeichen</translation>
    </message>
    <message>
        <source>only one colour at a time</source>
        <translation>immer nur eine Farbe</translation>
    </message>
    <message>
        <source>It changed</source>
        <translation>Sie ist jetzt anders</translation>
    </message>
    <message>
        <source>describe the lamp again as it is now</source>
        <translation>die Lampe neu beschreiben, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Cyan with a warm flash</source>
        <translation>Cyan mit warmem Blinkzeichen</translation>
    </message>
    <message>
        <source>red, orange or yellow, now and then</source>
        <translation>rot, orange oder gelb, ab und zu</translation>
    </message>
    <message>
        <source>Choose what comes nearest.</source>
        <translation>Wählen Sie, was am ähnlichsten ist.</translation>
    </message>
    <message numerus="yes">
        <source>fades in and out, %n s from bright to bright</source>
        <translation>
            <numerusform>wird heller und dunkler, %n s von hell zu hell</numerusform>
            <numerusform>wird heller und dunkler, %n s von hell zu hell</numerusform>
        </translation>
    </message>
    <message>
        <source>the flash is over in a quarter of a second</source>
        <translation>das Blinkzeichen ist in einer Viertelsekunde vorbei</translation>
    </message>
    <message>
        <source>two flashes, each as long as the dark between them</source>
        <translation>zwei Blinkzeichen, jedes so lang wie das Dunkel dazwischen</translation>
    </message>
    <message>
        <source>three flashes, each as long as the dark between them</source>
        <translation>drei Blinkzeichen, jedes so lang wie das Dunkel dazwischen</translation>
    </message>
    <message>
        <source>flickers without rhythm</source>
        <translation>flackert ohne Rhythmus</translation>
    </message>
    <message>
        <source>again and again, with a pause between</source>
        <translation>immer wieder, mit einer Pause dazwischen</translation>
    </message>
    <message>
        <source>races for a second or two, ten times a second</source>
        <translation>flackert ein bis zwei Sekunden, zehnmal in der Sekunde</translation>
    </message>
    <message>
        <source>another colour ten times a second</source>
        <translation>zehnmal in der Sekunde eine andere Farbe</translation>
    </message>
    <message>
        <source>dim, with up to five short bright flashes</source>
        <translation>schwach, mit bis zu fünf kurzen hellen Blinkzeichen</translation>
    </message>
    <message>
        <source>the same round again and again</source>
        <translation>immer wieder dieselbe Folge</translation>
    </message>
    <message>
        <source>fades in and out, or stays lit</source>
        <translation>wird heller und dunkler oder bleibt an</translation>
    </message>
    <message>
        <source>none of the others fits</source>
        <translation>nichts anderes passt</translation>
    </message>
    <message numerus="yes">
        <source>lit half the time, %n times a second</source>
        <translation>
            <numerusform>die halbe Zeit an, einmal in der Sekunde</numerusform>
            <numerusform>die halbe Zeit an, %n-mal in der Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>on and off in a rhythm of its own</source>
        <translation>an und aus in eigenem Rhythmus</translation>
    </message>
    <message>
        <source>Which rhythm comes nearest?</source>
        <translation>Welcher Rhythmus ist am ähnlichsten?</translation>
    </message>
    <message>
        <source>One colour at different speeds, each shown at its true speed. The strip below each shows three seconds.</source>
        <translation>Eine Farbe, verschieden schnell, jeweils in wahrer Geschwindigkeit. Der Streifen darunter zeigt drei Sekunden.</translation>
    </message>
    <message>
        <source>How long does the flash last?</source>
        <translation>Wie lange dauert das Blinkzeichen?</translation>
    </message>
    <message>
        <source>Red, orange or yellow, once or more often: only the time counts.</source>
        <translation>Rot, orange oder gelb, einmal oder öfter: Nur die Dauer zählt.</translation>
    </message>
    <message>
        <source>How many slow flashes are there?</source>
        <translation>Wie viele langsame Blinkzeichen sind es?</translation>
    </message>
    <message>
        <source>Count them between two stretches of cyan.</source>
        <translation>Zählen Sie sie zwischen zwei Abschnitten mit Cyan.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>the program goes by what it can measure</source>
        <translation>das Programm richtet sich nach dem, was es messen kann</translation>
    </message>
    <message>
        <source>watch it for a minute, with help</source>
        <translation>eine Minute beobachten, mit Hilfe</translation>
    </message>
    <message>
        <source>Look at the lamp, not here, and tap along for a while.</source>
        <translation>Sehen Sie auf die Lampe, nicht hierher, und tippen Sie eine Weile mit.</translation>
    </message>
    <message>
        <source>It is too fast to follow by hand: five times a second, or faster.</source>
        <translation>Es ist zu schnell für die Hand: fünfmal in der Sekunde oder schneller.</translation>
    </message>
    <message>
        <source>Your taps fit blinking five times a second best.</source>
        <translation>Ihr Tippen passt am besten zu fünfmaligem Blinken in der Sekunde.</translation>
    </message>
    <message>
        <source>Your taps fit blinking twice a second best.</source>
        <translation>Ihr Tippen passt am besten zu zweimaligem Blinken in der Sekunde.</translation>
    </message>
    <message>
        <source>Your taps fit breathing best.</source>
        <translation>Ihr Tippen passt am besten zum Pulsieren.</translation>
    </message>
    <message>
        <source>Your taps fit two slow flashes best.</source>
        <translation>Ihr Tippen passt am besten zu zwei langsamen Blinkzeichen.</translation>
    </message>
    <message>
        <source>Your taps fit three slow flashes best.</source>
        <translation>Ihr Tippen passt am besten zu drei langsamen Blinkzeichen.</translation>
    </message>
    <message>
        <source>Your taps fit no rhythm that a lamp of this kind has.</source>
        <translation>Ihr Tippen passt zu keinem Rhythmus, den eine solche Lampe hat.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Leave the USB cable in until the program says that it is done. If it comes out, plug the same device in again: the repair goes on. The device holds the old keys or the new ones, never a mixture.</source>
        <translation>Lassen Sie das USB-Kabel stecken, bis das Programm sagt, dass es fertig ist. Rutscht es heraus, schließen Sie dasselbe Gerät wieder an: Die Reparatur geht weiter. Das Gerät enthält die alten Schlüssel oder die neuen, niemals eine Mischung.</translation>
    </message>
    <message>
        <source>What this repair does</source>
        <translation>Was diese Reparatur tut</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>What the lamp does</source>
        <translation>Was die Lampe macht</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Will change, where needed</source>
        <translation>Ändert sich, wo nötig</translation>
    </message>
    <message>
        <source>Leave the USB cable in until the program says that it is done. If it comes out, plug the same device in again: the repair goes on.</source>
        <translation>Lassen Sie das USB-Kabel stecken, bis das Programm sagt, dass es fertig ist. Rutscht es heraus, schließen Sie dasselbe Gerät wieder an: Die Reparatur geht weiter.</translation>
    </message>
    <message>
        <source>A copy of what is there is saved on this computer before anything is written. At the end, &quot;Undo&quot; puts it back.</source>
        <translation>Eine Kopie des Vorhandenen wird auf diesem Computer gesichert, bevor etwas geschrieben wird. Am Ende stellt „Rückgängig machen“ es wieder her.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>The keys are read and judged first. What is sound stays as it is.</source>
        <translation>Zuerst werden die Schlüssel gelesen und beurteilt. Was in Ordnung ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Repair the keys</source>
        <translation>Schlüssel reparieren</translation>
    </message>
    <message>
        <source>Start repair</source>
        <translation>Reparatur starten</translation>
    </message>
    <message>
        <source>The device keeps its key. The cloud learns the public half of it, and no new key is made.</source>
        <translation>Das Gerät behält seinen Schlüssel. Die Cloud erfährt dessen öffentliche Hälfte, und es wird kein neuer Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Tell the cloud its key</source>
        <translation>Schlüssel an die Cloud melden</translation>
    </message>
    <message>
        <source>The device&apos;s side is repaired here. A note with its public key then lets the maker of the product tell the cloud.</source>
        <translation>Die Seite des Geräts wird hier repariert. Eine Notiz enthält dann seinen öffentlichen Schlüssel, damit ihn der Hersteller des Produkts der Cloud mitteilen kann.</translation>
    </message>
    <message>
        <source>The address and the key of Particle&apos;s cloud take the place of the other cloud&apos;s.</source>
        <translation>Adresse und Schlüssel der Cloud von Particle ersetzen die der anderen Cloud.</translation>
    </message>
    <message>
        <source>Move it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The system software comes first: a damaged one would harm the keys again. What is sound stays as it is.</source>
        <translation>Die Systemsoftware kommt zuerst: Eine beschädigte würde den Schlüsseln wieder schaden. Was in Ordnung ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Repair software and keys</source>
        <translation>Software und Schlüssel reparieren</translation>
    </message>
    <message>
        <source>Every part is looked at, and written only where it is damaged or old. What was written is read back.</source>
        <translation>Jeder Teil wird geprüft und nur geschrieben, wenn er beschädigt oder alt ist. Das Geschriebene wird zurückgelesen.</translation>
    </message>
    <message>
        <source>Write the system software</source>
        <translation>Systemsoftware schreiben</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Schreiben starten</translation>
    </message>
    <message>
        <source>Nothing is written to the device. The cloud adds it to your account while it is online.</source>
        <translation>Auf das Gerät wird nichts geschrieben. Die Cloud fügt es Ihrem Konto hinzu, während es online ist.</translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation>Zu Ihrem Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add it now</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The device gets a code of your account. It hands it to the cloud when it connects, and is yours then.</source>
        <translation>Das Gerät bekommt einen Code Ihres Kontos. Es gibt ihn der Cloud, wenn es sich verbindet, und gehört dann Ihnen.</translation>
    </message>
    <message>
        <source>Let it claim itself</source>
        <translation>Selbst zuordnen lassen</translation>
    </message>
    <message>
        <source>Give it the code</source>
        <translation>Code übergeben</translation>
    </message>
    <message>
        <source>The device is told the network, and has to come online with it.</source>
        <translation>Das Gerät erfährt das Netz und muss damit online kommen.</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi</source>
        <translation>WLAN eingeben</translation>
    </message>
    <message>
        <source>Tell it the Wi-Fi</source>
        <translation>WLAN eintragen</translation>
    </message>
    <message>
        <source>The device is told your Wi-Fi and gets a code of your account. It is yours when it connects.</source>
        <translation>Das Gerät erfährt Ihr WLAN und bekommt einen Code Ihres Kontos. Es gehört Ihnen, sobald es sich verbindet.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set it up now</source>
        <translation>Jetzt einrichten</translation>
    </message>
    <message>
        <source>Only the fixed address goes. The router then gives it a fitting one.</source>
        <translation>Nur die feste Adresse wird gelöscht. Der Router gibt dem Gerät dann eine passende.</translation>
    </message>
    <message>
        <source>Clear its address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>All stored networks go. Afterwards the Wi-Fi has to be entered again.</source>
        <translation>Alle gespeicherten Netze werden entfernt. Danach muss das WLAN neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Remove the Wi-Fi settings</source>
        <translation>WLAN-Einstellungen entfernen</translation>
    </message>
    <message>
        <source>Remove them now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>The program on it is saved first, then a known good one takes its place. It can be put back.</source>
        <translation>Zuerst wird das Programm auf dem Gerät gesichert, dann tritt ein bewährtes an seine Stelle. Das alte lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Replace the program</source>
        <translation>Programm ersetzen</translation>
    </message>
    <message>
        <source>Write a known good program</source>
        <translation>Ein bewährtes Programm schreiben</translation>
    </message>
    <message>
        <source>Look at antenna and radio</source>
        <translation>Antenne und Funkmodul ansehen</translation>
    </message>
    <message>
        <source>The device&apos;s own settings and keys are looked at. What is sound stays as it is.</source>
        <translation>Die eigenen Einstellungen und Schlüssel des Geräts werden geprüft. Was in Ordnung ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Look at the device&apos;s side</source>
        <translation>Seite des Geräts prüfen</translation>
    </message>
    <message>
        <source>Start looking</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>The device is only looked at. Nothing is written.</source>
        <translation>Das Gerät wird nur geprüft. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Look at its keys</source>
        <translation>Seine Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The old keys of your %1 are being put back</source>
        <translation>Ihr %1 bekommt seine alten Schlüssel zurück</translation>
    </message>
    <message>
        <source>The software of your %1 is being written</source>
        <translation>Die Software in Ihrem %1 wird geschrieben</translation>
    </message>
    <message>
        <source>Your %1 is being added to your account</source>
        <translation>Ihr %1 wird Ihrem Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Your %1 is being told the Wi-Fi</source>
        <translation>Ihr %1 erfährt das WLAN</translation>
    </message>
    <message>
        <source>Your %1 is being looked at</source>
        <translation>Ihr %1 wird untersucht</translation>
    </message>
    <message>
        <source>Your %1 is being repaired</source>
        <translation>Ihr %1 wird repariert</translation>
    </message>
    <message>
        <source>Inside its product the cloud takes no key for it. It is taken out right before the cloud learns the key, and put back before it restarts.</source>
        <translation>Solange es in seinem Produkt ist, nimmt die Cloud keinen Schlüssel für es an. Es wird herausgenommen, kurz bevor die Cloud den Schlüssel erfährt, und wieder aufgenommen, bevor es neu startet.</translation>
    </message>
    <message>
        <source>Take it out for the repair</source>
        <translation>Für die Reparatur herausnehmen</translation>
    </message>
    <message>
        <source>Device OS is written anew and all networks are forgotten. Then the device is told yours.</source>
        <translation>Device OS wird neu geschrieben, und alle Netze werden vergessen. Danach erfährt das Gerät Ihres.</translation>
    </message>
    <message>
        <source>The earlier software of your %1 is being put back</source>
        <translation>Ihr %1 bekommt seine frühere Software zurück</translation>
    </message>
    <message>
        <source>The earlier settings of your %1 are being put back</source>
        <translation>Die früheren Einstellungen Ihres %1 werden wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>The page is on its way to the printer.</source>
        <translation>Die Seite ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Die Seite konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Check that the printer is switched on and connected. A PDF can be saved here and printed elsewhere.</source>
        <translation>Prüfen Sie, ob der Drucker eingeschaltet und verbunden ist. Hier lässt sich auch ein PDF speichern und anderswo drucken.</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>No flash came in that minute</source>
        <translation>In dieser Minute kam kein Blinkzeichen</translation>
    </message>
    <message>
        <source>A warm flash or flicker, over in a blink</source>
        <translation>Warmes Blinkzeichen oder Flackern, im Nu vorbei</translation>
    </message>
    <message>
        <source>Two slow warm flashes that can be counted</source>
        <translation>Zwei langsame warme Blinkzeichen, zählbar</translation>
    </message>
    <message>
        <source>Three slow warm flashes that can be counted</source>
        <translation>Drei langsame warme Blinkzeichen, zählbar</translation>
    </message>
    <message>
        <source>Many quick warm flashes</source>
        <translation>Viele schnelle warme Blinkzeichen</translation>
    </message>
    <message>
        <source>It lasted less than half a minute</source>
        <translation>Es dauerte weniger als eine halbe Minute</translation>
    </message>
    <message>
        <source>It has lasted less than ten minutes</source>
        <translation>Es dauert seit weniger als zehn Minuten an</translation>
    </message>
    <message>
        <source>It has lasted longer than that</source>
        <translation>Es dauert schon länger an</translation>
    </message>
    <message>
        <source>The small blue lamp is dark</source>
        <translation>Die kleine blaue Lampe ist dunkel</translation>
    </message>
    <message>
        <source>The small blue lamp glows weakly</source>
        <translation>Die kleine blaue Lampe leuchtet schwach</translation>
    </message>
    <message>
        <source>The small blue lamp is bright</source>
        <translation>Die kleine blaue Lampe leuchtet hell</translation>
    </message>
    <message>
        <source>No colour comes with the button held</source>
        <translation>Mit gehaltener Taste kommt keine Farbe</translation>
    </message>
    <message>
        <source>A colour comes with the button held</source>
        <translation>Mit gehaltener Taste kommt eine Farbe</translation>
    </message>
    <message>
        <source>It stands still again after RESET</source>
        <translation>Nach RESET steht die Lampe wieder still</translation>
    </message>
    <message>
        <source>It moves again after RESET</source>
        <translation>Nach RESET regt sich die Lampe wieder</translation>
    </message>
    <message>
        <source>No button was pressed</source>
        <translation>Es wurde keine Taste gedrückt</translation>
    </message>
    <message>
        <source>A button was pressed for it</source>
        <translation>Dafür wurde eine Taste gedrückt</translation>
    </message>
    <message>
        <source>Nobody chose safe mode</source>
        <translation>Niemand hat den abgesicherten Modus gewählt</translation>
    </message>
    <message>
        <source>Safe mode was chosen</source>
        <translation>Der abgesicherte Modus wurde gewählt</translation>
    </message>
    <message>
        <source>In safe mode it breathes magenta</source>
        <translation>Im abgesicherten Modus pulsiert es magenta</translation>
    </message>
    <message>
        <source>In safe mode it falls back to blinking cyan</source>
        <translation>Im abgesicherten Modus blinkt es wieder cyan</translation>
    </message>
    <message>
        <source>Safe mode cannot be reached</source>
        <translation>Der abgesicherte Modus ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It has never been online</source>
        <translation>Es war noch nie online</translation>
    </message>
    <message>
        <source>It has been online at this place</source>
        <translation>Es war an diesem Ort schon online</translation>
    </message>
    <message>
        <source>It has been online at another place</source>
        <translation>Es war an einem anderen Ort schon online</translation>
    </message>
    <message>
        <source>Nothing in particular happened before</source>
        <translation>Vorher ist nichts Besonderes geschehen</translation>
    </message>
    <message>
        <source>A power cut, weak supply or flat battery</source>
        <translation>Ein Stromausfall, schwaches Netzteil oder leerer Akku</translation>
    </message>
    <message>
        <source>An update that was cut short</source>
        <translation>Ein abgebrochenes Update</translation>
    </message>
    <message>
        <source>It updated itself</source>
        <translation>Es hat sich selbst aktualisiert</translation>
    </message>
    <message>
        <source>Software was put on it over USB</source>
        <translation>Über USB wurde Software aufgespielt</translation>
    </message>
    <message>
        <source>A program of your own was changed</source>
        <translation>Ein eigenes Programm wurde geändert</translation>
    </message>
    <message>
        <source>It was moved, or the router, Wi-Fi name or password changed</source>
        <translation>Umgezogen, oder Router, WLAN-Name oder Passwort sind neu</translation>
    </message>
    <message>
        <source>It was unused for months</source>
        <translation>Es lag monatelang unbenutzt</translation>
    </message>
    <message>
        <source>A repair tool was run on it</source>
        <translation>Ein Reparaturwerkzeug wurde darauf ausgeführt</translation>
    </message>
    <message>
        <source>It was reset to factory settings, or its Wi-Fi was cleared</source>
        <translation>Auf Werkseinstellungen zurückgesetzt, oder WLAN gelöscht</translation>
    </message>
    <message>
        <source>It blinked white for some seconds</source>
        <translation>Es blinkte einige Sekunden lang weiß</translation>
    </message>
    <message>
        <source>Other devices have the same trouble</source>
        <translation>Andere Geräte haben dieselbe Störung</translation>
    </message>
    <message>
        <source>Other devices work</source>
        <translation>Andere Geräte funktionieren</translation>
    </message>
    <message>
        <source>There is no other device</source>
        <translation>Es gibt kein anderes Gerät</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi has no internet</source>
        <translation>Ein Telefon im selben WLAN hat kein Internet</translation>
    </message>
    <message>
        <source>A phone on the same Wi-Fi has internet</source>
        <translation>Ein Telefon im selben WLAN hat Internet</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot it works</source>
        <translation>Mit dem Hotspot eines Telefons geht es</translation>
    </message>
    <message>
        <source>With a phone&apos;s hotspot it is the same</source>
        <translation>Mit dem Hotspot eines Telefons ist es genauso</translation>
    </message>
    <message>
        <source>An ordinary Wi-Fi at home</source>
        <translation>Ein gewöhnliches WLAN zu Hause</translation>
    </message>
    <message>
        <source>Only 5 GHz, only 802.11n or newer, or only WPA3</source>
        <translation>Nur 5 GHz, nur 802.11n oder neuer, oder nur WPA3</translation>
    </message>
    <message>
        <source>An old Wi-Fi with WEP</source>
        <translation>Ein altes WLAN mit WEP</translation>
    </message>
    <message>
        <source>An office, school or hotel, or a sign-in page</source>
        <translation>Büro, Schule, Hotel oder eine Anmeldeseite</translation>
    </message>
    <message>
        <source>The router has no internet</source>
        <translation>Der Router hat kein Internet</translation>
    </message>
    <message>
        <source>The antenna is built in</source>
        <translation>Die Antenne ist eingebaut</translation>
    </message>
    <message>
        <source>An antenna is plugged in</source>
        <translation>Eine Antenne ist angeschlossen</translation>
    </message>
    <message>
        <source>No antenna is plugged in, or it is on the wrong socket</source>
        <translation>Keine Antenne angeschlossen, oder an der falschen Buchse</translation>
    </message>
    <message>
        <source>It did not always look like this</source>
        <translation>Es sah nicht immer so aus</translation>
    </message>
    <message>
        <source>It has always looked like this</source>
        <translation>Es sah schon immer so aus</translation>
    </message>
    <message>
        <source>The Wi-Fi has not been entered again</source>
        <translation>Das WLAN wurde nicht neu eingegeben</translation>
    </message>
    <message>
        <source>The Wi-Fi was entered, and blue came back</source>
        <translation>Das WLAN wurde eingegeben, und Blau kam wieder</translation>
    </message>
    <message>
        <source>It connects within a minute</source>
        <translation>Es verbindet sich innerhalb einer Minute</translation>
    </message>
    <message>
        <source>It takes more than a minute to connect</source>
        <translation>Es braucht zum Verbinden mehr als eine Minute</translation>
    </message>
    <message>
        <source>The other server belongs to somebody else</source>
        <translation>Der andere Server gehört jemand anderem</translation>
    </message>
    <message>
        <source>The other server was yours</source>
        <translation>Der andere Server war Ihrer</translation>
    </message>
    <message>
        <source>It is in your account</source>
        <translation>Es ist in Ihrem Konto</translation>
    </message>
    <message>
        <source>It is part of a product you bought</source>
        <translation>Es gehört zu einem gekauften Produkt</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>It is not in your account</source>
        <translation>Es ist nicht in Ihrem Konto</translation>
    </message>
    <message>
        <source>It is in your account, which says it is offline</source>
        <translation>Es ist in Ihrem Konto und gilt dort als offline</translation>
    </message>
    <message>
        <source>The account would not take it</source>
        <translation>Das Konto hat es nicht angenommen</translation>
    </message>
    <message>
        <source>What does the lamp do?</source>
        <translation>Was macht die Lampe?</translation>
    </message>
    <message>
        <source>Which device is it?</source>
        <translation>Welches Gerät ist es?</translation>
    </message>
    <message>
        <source>The name is printed on the board.</source>
        <translation>Der Name ist auf die Platine gedruckt.</translation>
    </message>
    <message>
        <source>Does the small blue lamp glow?</source>
        <translation>Leuchtet die kleine blaue Lampe?</translation>
    </message>
    <message>
        <source>It is beside the large one, marked D7.</source>
        <translation>Sie sitzt neben der großen und ist mit D7 bezeichnet.</translation>
    </message>
    <message>
        <source>Did somebody press a button to get here?</source>
        <translation>Hat jemand dafür eine Taste gedrückt?</translation>
    </message>
    <message>
        <source>Did you choose safe mode?</source>
        <translation>Haben Sie den abgesicherten Modus gewählt?</translation>
    </message>
    <message>
        <source>How long has the lamp done this?</source>
        <translation>Wie lange macht die Lampe das schon?</translation>
    </message>
    <message>
        <source>Has it always looked like this?</source>
        <translation>Sah es schon immer so aus?</translation>
    </message>
    <message>
        <source>Has it ever been online at this place?</source>
        <translation>War es an diesem Ort schon einmal online?</translation>
    </message>
    <message>
        <source>What happened before the trouble began?</source>
        <translation>Was geschah, bevor die Störung begann?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <translation>Wählen Sie alles, was zutrifft.</translation>
    </message>
    <message>
        <source>Do other Particle devices work?</source>
        <translation>Funktionieren andere Particle-Geräte?</translation>
    </message>
    <message>
        <source>On the same Wi-Fi, or in the same account.</source>
        <translation>Im selben WLAN oder im selben Konto.</translation>
    </message>
    <message>
        <source>Does a phone on the same Wi-Fi have internet?</source>
        <translation>Hat ein Telefon im selben WLAN Internet?</translation>
    </message>
    <message>
        <source>Switch its mobile data off to be sure.</source>
        <translation>Schalten Sie zur Sicherheit seine mobilen Daten aus.</translation>
    </message>
    <message>
        <source>Has the Wi-Fi been entered since?</source>
        <translation>Wurde das WLAN seitdem eingegeben?</translation>
    </message>
    <message>
        <source>What kind of Wi-Fi is it?</source>
        <translation>Was für ein WLAN ist es?</translation>
    </message>
    <message>
        <source>Is an antenna plugged in?</source>
        <translation>Ist eine Antenne angeschlossen?</translation>
    </message>
    <message>
        <source>Look whether it sits on the right socket.</source>
        <translation>Sehen Sie nach, ob sie auf der richtigen Buchse sitzt.</translation>
    </message>
    <message>
        <source>Is it in your account?</source>
        <translation>Ist es in Ihrem Konto?</translation>
    </message>
    <message>
        <source>Does it take long to connect?</source>
        <translation>Braucht es lange zum Verbinden?</translation>
    </message>
    <message>
        <source>Was the other server your own?</source>
        <translation>War der andere Server Ihr eigener?</translation>
    </message>
    <message>
        <source>The device is set to a server that is not Particle&apos;s.</source>
        <translation>Das Gerät ist auf einen Server eingestellt, der nicht von Particle ist.</translation>
    </message>
    <message>
        <source>Does the lamp move again after RESET?</source>
        <translation>Regt sich die Lampe nach RESET wieder?</translation>
    </message>
    <message>
        <source>Tap RESET and look.</source>
        <translation>Drücken Sie kurz RESET, und sehen Sie hin.</translation>
    </message>
    <message>
        <source>Does a warm flash come in the first minute?</source>
        <translation>Kommt in der ersten Minute ein warmes Blinkzeichen?</translation>
    </message>
    <message>
        <source>Tap RESET, then watch the lamp for one minute. Red, orange, yellow and magenta all count.</source>
        <translation>Drücken Sie kurz RESET, und beobachten Sie die Lampe dann eine Minute lang. Rot, Orange, Gelb und Magenta zählen alle.</translation>
    </message>
    <message>
        <source>What does the lamp do in safe mode?</source>
        <translation>Was macht die Lampe im abgesicherten Modus?</translation>
    </message>
    <message>
        <source>Hold the second button, tap RESET, and let go at magenta. Then wait a minute.</source>
        <translation>Halten Sie die zweite Taste, drücken Sie kurz RESET, und lassen Sie bei Magenta los. Warten Sie dann eine Minute.</translation>
    </message>
    <message>
        <source>Does any colour come with the button held?</source>
        <translation>Kommt mit gehaltener Taste irgendeine Farbe?</translation>
    </message>
    <message>
        <source>Unplug it. Hold the second button while you plug it in again.</source>
        <translation>Ziehen Sie es ab. Halten Sie die zweite Taste, während Sie es wieder einstecken.</translation>
    </message>
    <message>
        <source>Does it work with a phone&apos;s hotspot?</source>
        <translation>Geht es mit dem Hotspot eines Telefons?</translation>
    </message>
    <message>
        <source>Set the hotspot to 2.4 GHz and enter its name and password into the device.</source>
        <translation>Stellen Sie den Hotspot auf 2,4 GHz ein, und tragen Sie seinen Namen und sein Passwort im Gerät ein.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Device key before</source>
        <translation>Geräteschlüssel vorher</translation>
    </message>
    <message>
        <source>Device key after</source>
        <translation>Geräteschlüssel nachher</translation>
    </message>
    <message>
        <source>Cloud key before</source>
        <translation>Cloud-Schlüssel vorher</translation>
    </message>
    <message>
        <source>Cloud key after</source>
        <translation>Cloud-Schlüssel nachher</translation>
    </message>
    <message>
        <source>Saved copy</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisches</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Was im Weg stand</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>%1 (platform %2)</source>
        <comment>a model, its number</comment>
        <translation>%1 (Plattform %2)</translation>
    </message>
    <message>
        <source>Bootloader release</source>
        <translation>Version des Bootloaders</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Of that, the device was being written and checked</source>
        <translation>Davon wurde das Gerät beschrieben und geprüft</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>This report holds fingerprints of keys, not the keys themselves. It may be shown to anybody who helps with the device.</source>
        <translation>Dieser Bericht enthält Fingerabdrücke von Schlüsseln, nicht die Schlüssel selbst. Er darf jedem gezeigt werden, der bei dem Gerät hilft.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Fingerprints of the keys (SHA-256)</source>
        <translation>Fingerabdrücke der Schlüssel (SHA-256)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Parts of the software</source>
        <translation>Teile der Software</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Das PDF ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>The device&apos;s own key is sound.</source>
        <translation>Der Schlüssel des Geräts ist in Ordnung.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is sound, but stored in a form the device cannot read.</source>
        <translation>Der Schlüssel des Geräts ist in Ordnung, aber in einer Form gespeichert, die das Gerät nicht lesen kann.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is valid, but the device reads it wrongly.</source>
        <translation>Der Schlüssel des Geräts ist gültig, aber das Gerät liest ihn falsch.</translation>
    </message>
    <message>
        <source>The device&apos;s own key is damaged.</source>
        <translation>Der Schlüssel des Geräts ist beschädigt.</translation>
    </message>
    <message>
        <source>The device has no key of its own.</source>
        <translation>Das Gerät hat keinen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The device&apos;s own key was overwritten with zeros.</source>
        <translation>Der Schlüssel des Geräts wurde mit Nullen überschrieben.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address are right.</source>
        <translation>Der Schlüssel der Cloud und ihre Adresse stimmen.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key or address is damaged.</source>
        <translation>Der Schlüssel der Cloud oder ihre Adresse ist beschädigt.</translation>
    </message>
    <message>
        <source>The device is set up for another cloud: %1.</source>
        <translation>Das Gerät ist für eine andere Cloud eingerichtet: %1.</translation>
    </message>
    <message>
        <source>the cloud&apos;s key in the device</source>
        <translation>der Schlüssel der Cloud im Gerät</translation>
    </message>
    <message>
        <source>the cloud&apos;s address in the device</source>
        <translation>die Adresse der Cloud im Gerät</translation>
    </message>
    <message>
        <source>the device&apos;s own key</source>
        <translation>der Schlüssel des Geräts</translation>
    </message>
    <message>
        <source>the key the cloud has on file for this device</source>
        <translation>der Schlüssel, den die Cloud für dieses Gerät hinterlegt hat</translation>
    </message>
    <message>
        <source>Wi-Fi settings</source>
        <translation>WLAN-Einstellungen</translation>
    </message>
    <message>
        <source>your program on the device</source>
        <translation>Ihr Programm auf dem Gerät</translation>
    </message>
    <message>
        <source>Device OS</source>
        <translation>Device OS</translation>
    </message>
    <message>
        <source>its name and its place in your account</source>
        <translation>sein Name und sein Platz in Ihrem Konto</translation>
    </message>
    <message>
        <source>Find the device</source>
        <translation>Das Gerät finden</translation>
    </message>
    <message>
        <source>Check your account</source>
        <translation>Ihr Konto prüfen</translation>
    </message>
    <message>
        <source>Switch to repair mode (DFU)</source>
        <translation>In den Reparaturmodus wechseln (DFU)</translation>
    </message>
    <message>
        <source>Read what the device holds</source>
        <translation>Lesen, was das Gerät enthält</translation>
    </message>
    <message>
        <source>Save a copy of what is there</source>
        <translation>Eine Kopie des Vorhandenen sichern</translation>
    </message>
    <message>
        <source>Check the keys</source>
        <translation>Die Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Tell the cloud the device&apos;s key</source>
        <translation>Der Cloud den Schlüssel des Geräts mitteilen</translation>
    </message>
    <message>
        <source>Write the keys and read them back</source>
        <translation>Die Schlüssel schreiben und zurücklesen</translation>
    </message>
    <message>
        <source>Restart the device</source>
        <translation>Das Gerät neu starten</translation>
    </message>
    <message>
        <source>See it online</source>
        <translation>Es online sehen</translation>
    </message>
    <message>
        <source>Add it to your account</source>
        <translation>Zu Ihrem Konto hinzufügen</translation>
    </message>
    <message>
        <source>Waiting for the device to restart in repair mode (DFU).</source>
        <translation>Warten, bis das Gerät im Reparaturmodus (DFU) neu startet.</translation>
    </message>
    <message>
        <source>The lamp turns to blinking yellow.</source>
        <translation>Die Lampe wechselt zu gelbem Blinken.</translation>
    </message>
    <message>
        <source>If the lamp stays as it is, you will be shown how to do it by hand.</source>
        <translation>Wenn die Lampe bleibt, wie sie ist, wird Ihnen gezeigt, wie es von Hand geht.</translation>
    </message>
    <message>
        <source>Waiting for you to press the two buttons.</source>
        <translation>Warten, bis Sie die beiden Tasten drücken.</translation>
    </message>
    <message>
        <source>The lamp blinks magenta first, then yellow. Let go at yellow.</source>
        <translation>Die Lampe blinkt erst magenta, dann gelb. Bei Gelb loslassen.</translation>
    </message>
    <message>
        <source>If the lamp stays dark, try another USB cable: some carry power only.</source>
        <translation>Wenn die Lampe dunkel bleibt, versuchen Sie ein anderes USB-Kabel: Manche übertragen nur Strom.</translation>
    </message>
    <message>
        <source>Waiting for the device to start again.</source>
        <translation>Warten, bis das Gerät wieder startet.</translation>
    </message>
    <message>
        <source>The lamp turns white for a moment, then blinks green.</source>
        <translation>Die Lampe wird einen Augenblick weiß und blinkt dann grün.</translation>
    </message>
    <message>
        <source>If nothing happens, tap RESET once.</source>
        <translation>Wenn nichts geschieht, drücken Sie einmal kurz RESET.</translation>
    </message>
    <message>
        <source>Waiting for the device to reach the cloud.</source>
        <translation>Warten, bis das Gerät die Cloud erreicht.</translation>
    </message>
    <message>
        <source>The lamp blinks green, then cyan, then breathes cyan.</source>
        <translation>Die Lampe blinkt grün, dann cyan, und pulsiert schließlich cyan.</translation>
    </message>
    <message>
        <source>If it blinks green for over a minute, the Wi-Fi is out of reach: move the device nearer to it.</source>
        <translation>Wenn sie länger als eine Minute grün blinkt, ist das WLAN außer Reichweite: Stellen Sie das Gerät näher heran.</translation>
    </message>
    <message>
        <source>The device left USB. Waiting for the same one to come back.</source>
        <translation>Das Gerät ist von USB verschwunden. Warten, bis dasselbe zurückkommt.</translation>
    </message>
    <message>
        <source>The lamp is off without power.</source>
        <translation>Ohne Strom ist die Lampe aus.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>White, steady</source>
        <translation>Weiß, stetig</translation>
    </message>
    <message>
        <source>Blinking white</source>
        <translation>Weiß, blinkend</translation>
    </message>
    <message>
        <source>Breathing white</source>
        <translation>Weiß, pulsierend</translation>
    </message>
    <message>
        <source>Blinking blue</source>
        <translation>Blau, blinkend</translation>
    </message>
    <message>
        <source>Blinking green</source>
        <translation>Grün, blinkend</translation>
    </message>
    <message>
        <source>Blinking green, fast</source>
        <translation>Grün, schnell blinkend</translation>
    </message>
    <message>
        <source>Breathing green</source>
        <translation>Grün, pulsierend</translation>
    </message>
    <message>
        <source>Blinking cyan</source>
        <translation>Cyan, blinkend</translation>
    </message>
    <message>
        <source>Blinking cyan, fast</source>
        <translation>Cyan, schnell blinkend</translation>
    </message>
    <message>
        <source>Cyan with a quick red burst</source>
        <translation>Cyan mit schnellem rotem Aufblitzen</translation>
    </message>
    <message>
        <source>Cyan with a quick orange burst</source>
        <translation>Cyan mit schnellem orangem Aufblitzen</translation>
    </message>
    <message>
        <source>Cyan with a quick magenta burst</source>
        <translation>Cyan mit schnellem magentafarbenem Aufblitzen</translation>
    </message>
    <message>
        <source>Cyan with two slow orange flashes</source>
        <translation>Cyan mit zweimaligem langsamem Aufleuchten in Orange</translation>
    </message>
    <message>
        <source>Cyan with three slow orange flashes</source>
        <translation>Cyan mit dreimaligem langsamem Aufleuchten in Orange</translation>
    </message>
    <message>
        <source>Breathing cyan</source>
        <translation>Cyan, pulsierend</translation>
    </message>
    <message>
        <source>Blinking magenta</source>
        <translation>Magenta, blinkend</translation>
    </message>
    <message>
        <source>Breathing magenta</source>
        <translation>Magenta, pulsierend</translation>
    </message>
    <message>
        <source>Blinking yellow</source>
        <translation>Gelb, blinkend</translation>
    </message>
    <message>
        <source>Racing green</source>
        <translation>Grün, sehr schnell flackernd</translation>
    </message>
    <message>
        <source>Racing white</source>
        <translation>Weiß, sehr schnell flackernd</translation>
    </message>
    <message>
        <source>Red SOS: three short, three long, three short</source>
        <translation>Rotes SOS: dreimal kurz, dreimal lang, dreimal kurz</translation>
    </message>
    <message>
        <source>All colours, racing</source>
        <translation>Alle Farben, sehr schnell wechselnd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, off USB</source>
        <translation>%1, nicht an USB</translation>
    </message>
    <message>
        <source>%1, in DFU mode</source>
        <translation>%1, im DFU-Modus</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, in Betrieb</translation>
    </message>
    <message>
        <source>A new device key will be made, and the cloud told about it.</source>
        <translation>Ein neuer Geräteschlüssel wird erzeugt und der Cloud mitgeteilt.</translation>
    </message>
    <message>
        <source>The device&apos;s key will be written again in the form the device can read.</source>
        <translation>Der Schlüssel des Geräts wird in der Form neu geschrieben, die das Gerät lesen kann.</translation>
    </message>
    <message>
        <source>The device&apos;s key stays.</source>
        <translation>Der Schlüssel des Geräts bleibt.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address will be written.</source>
        <translation>Der Schlüssel der Cloud und ihre Adresse werden geschrieben.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address stay.</source>
        <translation>Der Schlüssel der Cloud und ihre Adresse bleiben.</translation>
    </message>
    <message>
        <source>Your %1 breathes cyan again</source>
        <translation>Ihr %1 pulsiert wieder cyan</translation>
    </message>
    <message>
        <source>Written and checked; not yet seen online</source>
        <translation>Geschrieben und geprüft; noch nicht online gesehen</translation>
    </message>
    <message>
        <source>Done and checked</source>
        <translation>Erledigt und geprüft</translation>
    </message>
    <message>
        <source>The repair stopped; nothing was changed</source>
        <translation>Die Reparatur ist stehen geblieben; nichts wurde verändert</translation>
    </message>
    <message>
        <source>The repair stopped half way</source>
        <translation>Die Reparatur ist auf halbem Weg stehen geblieben</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Angehalten; nichts wurde verändert</translation>
    </message>
    <message>
        <source>Stopped after a change</source>
        <translation>Nach einer Änderung angehalten</translation>
    </message>
    <message>
        <source>What was written was read back and is the same.</source>
        <translation>Das Geschriebene wurde zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>The raw flash memory holds the same.</source>
        <translation>Der rohe Flash-Speicher enthält dasselbe.</translation>
    </message>
    <message>
        <source>The cloud knows this device&apos;s key.</source>
        <translation>Die Cloud kennt den Schlüssel dieses Geräts.</translation>
    </message>
    <message>
        <source>The cloud says the device is connected.</source>
        <translation>Die Cloud sagt, dass das Gerät verbunden ist.</translation>
    </message>
    <message>
        <source>The device itself says that it is connected.</source>
        <translation>Das Gerät selbst sagt, dass es verbunden ist.</translation>
    </message>
    <message>
        <source>The device was already in your account.</source>
        <translation>Das Gerät war schon in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The device is in your account again.</source>
        <translation>Das Gerät ist wieder in Ihrem Konto.</translation>
    </message>
    <message>
        <source>The cloud did not add the device to your account.</source>
        <translation>Die Cloud hat das Gerät nicht zu Ihrem Konto hinzugefügt.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The device&apos;s key will be put back as it was saved.</source>
        <translation>Der Schlüssel des Geräts wird wiederhergestellt, wie er gesichert wurde.</translation>
    </message>
    <message>
        <source>The cloud&apos;s key and address will be put back as they were saved.</source>
        <translation>Der Schlüssel der Cloud und ihre Adresse werden wiederhergestellt, wie sie gesichert wurden.</translation>
    </message>
    <message>
        <source>Off, but the small blue lamp glows weakly</source>
        <translation>Aus, aber die kleine blaue Lampe leuchtet schwach</translation>
    </message>
    <message>
        <source>Racing blue</source>
        <translation>Blau, sehr schnell flackernd</translation>
    </message>
    <message>
        <source>Breathing blue</source>
        <translation>Blau, pulsierend</translation>
    </message>
    <message>
        <source>Blue, steady</source>
        <translation>Blau, stetig</translation>
    </message>
    <message>
        <source>Green, steady</source>
        <translation>Grün, stetig</translation>
    </message>
    <message>
        <source>Faint green with bright pulses</source>
        <translation>Schwaches Grün mit hellen Pulsen</translation>
    </message>
    <message>
        <source>Cyan, steady</source>
        <translation>Cyan, stetig</translation>
    </message>
    <message>
        <source>Blinking magenta while a button is held</source>
        <translation>Magenta, blinkend, solange eine Taste gehalten wird</translation>
    </message>
    <message>
        <source>Flickering magenta, without rhythm</source>
        <translation>Magenta, unregelmäßig flackernd</translation>
    </message>
    <message>
        <source>Racing magenta</source>
        <translation>Magenta, sehr schnell flackernd</translation>
    </message>
    <message>
        <source>Magenta, steady</source>
        <translation>Magenta, stetig</translation>
    </message>
    <message>
        <source>Racing yellow</source>
        <translation>Gelb, sehr schnell flackernd</translation>
    </message>
    <message>
        <source>Yellow, steady</source>
        <translation>Gelb, stetig</translation>
    </message>
    <message>
        <source>Yellow and green, breathing or steady</source>
        <translation>Gelb und Grün, pulsierend oder stetig</translation>
    </message>
    <message>
        <source>Blinking orange</source>
        <translation>Orange, blinkend</translation>
    </message>
    <message>
        <source>Racing red for a second</source>
        <translation>Rot, eine Sekunde sehr schnell flackernd</translation>
    </message>
    <message>
        <source>Red, steady</source>
        <translation>Rot, stetig</translation>
    </message>
    <message>
        <source>Breathing red, fast</source>
        <translation>Rot, schnell pulsierend</translation>
    </message>
    <message>
        <source>Very faint white, then off</source>
        <translation>Sehr schwaches Weiß, dann aus</translation>
    </message>
    <message>
        <source>White, then green, then white again</source>
        <translation>Weiß, dann grün, dann wieder weiß</translation>
    </message>
    <message>
        <source>Green, then cyan, then green again</source>
        <translation>Grün, dann cyan, dann wieder grün</translation>
    </message>
    <message>
        <source>Green, then blue, again and again</source>
        <translation>Grün, dann blau, immer wieder</translation>
    </message>
    <message>
        <source>Magenta, green, cyan, then magenta again</source>
        <translation>Magenta, grün, cyan, dann wieder magenta</translation>
    </message>
    <message>
        <source>Other colours, or another rhythm</source>
        <translation>Andere Farben oder ein anderer Rhythmus</translation>
    </message>
    <message>
        <source>its place in its product</source>
        <translation>sein Platz in seinem Produkt</translation>
    </message>
    <message>
        <source>Make sure that it is online</source>
        <translation>Sicherstellen, dass es online ist</translation>
    </message>
    <message>
        <source>Give it a code for your account</source>
        <translation>Ihm einen Code für Ihr Konto geben</translation>
    </message>
    <message>
        <source>See it in your account</source>
        <translation>Es in Ihrem Konto sehen</translation>
    </message>
    <message>
        <source>Take it out of its product for the repair</source>
        <translation>Es für die Reparatur aus seinem Produkt nehmen</translation>
    </message>
    <message>
        <source>Put it back into its product</source>
        <translation>Es in sein Produkt zurückbringen</translation>
    </message>
    <message>
        <source>Your %1 is in your account</source>
        <translation>Ihr %1 ist in Ihrem Konto</translation>
    </message>
    <message>
        <source>The owner was asked</source>
        <translation>Die Eigentümer wurden gefragt</translation>
    </message>
    <message>
        <source>Your account lists the device.</source>
        <translation>Ihr Konto führt das Gerät auf.</translation>
    </message>
    <message>
        <source>The cloud asks the owner by email to hand the device over.</source>
        <translation>Die Cloud bittet die Eigentümer per E-Mail, das Gerät zu übergeben.</translation>
    </message>
    <message>
        <source>Get Device OS</source>
        <translation>Device OS holen</translation>
    </message>
    <message>
        <source>Read the firmware and settings</source>
        <translation>Firmware und Einstellungen lesen</translation>
    </message>
    <message>
        <source>Check that the firmware fits</source>
        <translation>Prüfen, ob die Firmware passt</translation>
    </message>
    <message>
        <source>Write the firmware and read it back</source>
        <translation>Die Firmware schreiben und zurücklesen</translation>
    </message>
    <message>
        <source>Restart into repair mode (DFU) again</source>
        <translation>Wieder neu in den Reparaturmodus (DFU) starten</translation>
    </message>
    <message>
        <source>Check that your settings are as before</source>
        <translation>Prüfen, ob Ihre Einstellungen wie vorher sind</translation>
    </message>
    <message>
        <source>Hand over the new bootloader</source>
        <translation>Den neuen Bootloader übergeben</translation>
    </message>
    <message>
        <source>See it run</source>
        <translation>Es laufen sehen</translation>
    </message>
    <message>
        <source>The keys of your %1 are in place; its maker has to let it in</source>
        <translation>Die Schlüssel in Ihrem %1 sind an ihrem Platz; der Hersteller muss ihn noch zulassen</translation>
    </message>
    <message>
        <source>Your %1 has joined the Wi-Fi</source>
        <translation>Ihr %1 ist im WLAN</translation>
    </message>
    <message>
        <source>The software of your %1 is in place, and it runs</source>
        <translation>Die Software in Ihrem %1 ist an ihrem Platz und läuft</translation>
    </message>
    <message>
        <source>The software of your %1 is written and checked</source>
        <translation>Die Software in Ihrem %1 ist geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Its software was sound: nothing had to be written.</source>
        <translation>Seine Software war in Ordnung: Es musste nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>What was written was read back, and the device is online with it.</source>
        <translation>Das Geschriebene wurde zurückgelesen, und das Gerät ist damit online.</translation>
    </message>
    <message>
        <source>It has taken the Wi-Fi, and is online with it.</source>
        <translation>Es hat das WLAN angenommen und ist damit online.</translation>
    </message>
    <message>
        <source>It was in it already: nothing had to be changed.</source>
        <translation>Es war schon darin: Es musste nichts geändert werden.</translation>
    </message>
    <message>
        <source>The cloud has added it, and lists it.</source>
        <translation>Die Cloud hat es hinzugefügt und führt es auf.</translation>
    </message>
    <message>
        <source>Its keys were sound: nothing had to be written.</source>
        <translation>Seine Schlüssel waren in Ordnung: Es musste nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The keys are written, checked, and used.</source>
        <translation>Die Schlüssel sind geschrieben, geprüft und im Einsatz.</translation>
    </message>
    <message>
        <source>Once they agree, the device enters your account.</source>
        <translation>Sobald die Zustimmung da ist, kommt das Gerät in Ihr Konto.</translation>
    </message>
    <message>
        <source>The cloud takes its key from the maker alone. Save the note below and send it to them. Until they have told the cloud, the lamp goes on as before.</source>
        <translation>Die Cloud nimmt seinen Schlüssel nur vom Hersteller an. Speichern Sie die Notiz unten, und senden Sie sie ihm. Bis er den Schlüssel der Cloud mitgeteilt hat, leuchtet die Lampe wie bisher.</translation>
    </message>
    <message>
        <source>The device restarts with the keys it had before.</source>
        <translation>Das Gerät startet mit den Schlüsseln neu, die es vorher hatte.</translation>
    </message>
    <message>
        <source>Nobody waited for it to come online: that takes a sign-in and a stored Wi-Fi.</source>
        <translation>Es wurde nicht gewartet, bis es online ist: Dafür sind eine Anmeldung und ein gespeichertes WLAN nötig.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>What was to be changed is changed.</source>
        <translation>Was geändert werden sollte, ist geändert.</translation>
    </message>
    <message>
        <source>The device itself finds all parts of its software sound.</source>
        <translation>Das Gerät selbst findet alle Teile seiner Software in Ordnung.</translation>
    </message>
    <message>
        <source>The device itself says that it is in the Wi-Fi.</source>
        <translation>Das Gerät selbst sagt, dass es im WLAN ist.</translation>
    </message>
    <message>
        <source>Look at the way to the cloud</source>
        <translation>Weg zur Cloud ansehen</translation>
    </message>
    <message>
        <source>Try it without its own program (safe mode)</source>
        <translation>Es ohne sein eigenes Programm testen (abgesicherter Modus)</translation>
    </message>
    <message>
        <source>Try the keys from this computer</source>
        <translation>Die Schlüssel von diesem Computer aus testen</translation>
    </message>
    <message>
        <source>Choose the antenna</source>
        <translation>Antenne wählen</translation>
    </message>
    <message>
        <source>Have the router give the address</source>
        <translation>Den Router die Adresse vergeben lassen</translation>
    </message>
    <message>
        <source>Clear the Wi-Fi networks</source>
        <translation>Die WLAN-Netze löschen</translation>
    </message>
    <message>
        <source>Enter the Wi-Fi network</source>
        <translation>Das WLAN eingeben</translation>
    </message>
    <message>
        <source>See it join the Wi-Fi</source>
        <translation>Es ins WLAN kommen sehen</translation>
    </message>
    <message>
        <source>Waiting for you to start the device in safe mode.</source>
        <translation>Warten, bis Sie das Gerät im abgesicherten Modus starten.</translation>
    </message>
    <message>
        <source>Hold SETUP or MODE, tap RESET, and let go while the lamp blinks magenta.</source>
        <translation>Halten Sie SETUP oder MODE gedrückt, drücken Sie kurz RESET, und lassen Sie los, während die Lampe magenta blinkt.</translation>
    </message>
    <message>
        <source>If the lamp turns yellow, it was held too long: tap RESET and try again.</source>
        <translation>Wird die Lampe gelb, war es zu lange: Drücken Sie kurz RESET, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for you to hold SETUP for three seconds.</source>
        <translation>Warten, bis Sie SETUP drei Sekunden lang gedrückt halten.</translation>
    </message>
    <message>
        <source>Let go as soon as the lamp blinks blue.</source>
        <translation>Lassen Sie los, sobald die Lampe blau blinkt.</translation>
    </message>
    <message>
        <source>If the lamp stays as it is, tap RESET, wait for green, and hold SETUP again.</source>
        <translation>Bleibt die Lampe, wie sie ist, drücken Sie kurz RESET, warten Sie auf Grün, und halten Sie SETUP noch einmal gedrückt.</translation>
    </message>
    <message>
        <source>Waiting for you to hold SETUP for ten seconds.</source>
        <translation>Warten, bis Sie SETUP zehn Sekunden lang gedrückt halten.</translation>
    </message>
    <message>
        <source>The lamp blinks blue first. Keep holding until it races blue.</source>
        <translation>Die Lampe blinkt zuerst blau. Halten Sie weiter gedrückt, bis sie sehr schnell blau flackert.</translation>
    </message>
    <message>
        <source>If the lamp races red, the device could not clear its networks.</source>
        <translation>Flackert die Lampe sehr schnell rot, konnte das Gerät seine Netze nicht löschen.</translation>
    </message>
    <message>
        <source>Waiting for the device to join the Wi-Fi.</source>
        <translation>Warten, bis das Gerät ins WLAN kommt.</translation>
    </message>
    <message>
        <source>The lamp blinks green, then fast green for a moment.</source>
        <translation>Die Lampe blinkt grün, dann einen Moment lang schnell grün.</translation>
    </message>
    <message>
        <source>If it goes on blinking green, the password is another one or the network is out of reach. If it stays at fast green, the router gives it no address.</source>
        <translation>Blinkt sie weiter grün, ist das Passwort ein anderes oder das Netz außer Reichweite. Bleibt sie bei schnellem Grün, gibt der Router dem Gerät keine Adresse.</translation>
    </message>
    <message>
        <source>Your %1 has its earlier software again</source>
        <translation>Ihr %1 hat wieder seine frühere Software</translation>
    </message>
    <message>
        <source>The device restarts with what was on it before.</source>
        <translation>Das Gerät startet neu mit dem, was vorher darauf war.</translation>
    </message>
    <message>
        <source>Plug it in again, into any USB socket. Nothing is lost: the repair goes on.</source>
        <translation>Schließen Sie es wieder an eine beliebige USB-Buchse an. Nichts geht verloren: Die Reparatur geht weiter.</translation>
    </message>
    <message>
        <source>Your %1 has its earlier Wi-Fi settings again</source>
        <translation>Ihr %1 hat seine früheren WLAN-Einstellungen wieder</translation>
    </message>
    <message>
        <source>Put the earlier settings back and read them back</source>
        <translation>Die früheren Einstellungen zurückschreiben und nachlesen</translation>
    </message>
    <message>
        <source>Enter the earlier Wi-Fi networks again</source>
        <translation>Die früheren WLAN-Netze wieder eintragen</translation>
    </message>
    <message>
        <source>Check that the networks are as before</source>
        <translation>Prüfen, ob die Netze wie vorher sind</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The account cannot be reached. The device has its own Wi-Fi.</source>
        <translation>Das Konto ist nicht erreichbar. Das Gerät hat sein eigenes WLAN.</translation>
    </message>
    <message>
        <source>It takes the connection and never says a word.</source>
        <translation>Sie nimmt die Verbindung an und sagt nie ein Wort.</translation>
    </message>
    <message>
        <source>Whatever is asked, it answers with an error of its own.</source>
        <translation>Was auch gefragt wird, sie antwortet mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>It wants to be left in peace for a while.</source>
        <translation>Sie möchte eine Weile in Ruhe gelassen werden.</translation>
    </message>
    <message>
        <source>The code is %1.</source>
        <comment>of two-step sign-in</comment>
        <translation>Der Code ist %1.</translation>
    </message>
    <message>
        <source>Once, with the next question to the cloud. Then sign in again.</source>
        <translation>Einmal, bei der nächsten Anfrage an die Cloud. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Once, after the keys were read. Then sign in again.</source>
        <translation>Einmal, nachdem die Schlüssel gelesen wurden. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Only the other account may change its keys.</source>
        <translation>Nur das andere Konto darf seine Schlüssel ändern.</translation>
    </message>
    <message>
        <source>Only that product&apos;s team may change its keys.</source>
        <translation>Nur das Team dieses Produkts darf seine Schlüssel ändern.</translation>
    </message>
    <message>
        <source>Whoever asks, the cloud says no.</source>
        <translation>Wer auch fragt, die Cloud sagt nein.</translation>
    </message>
    <message>
        <source>Its keys can be repaired. It cannot be seen online.</source>
        <translation>Seine Schlüssel können repariert werden. Online ist es nicht zu sehen.</translation>
    </message>
    <message>
        <source>Nothing: all is well around it</source>
        <translation>Nichts: Um das Gerät herum ist alles in Ordnung</translation>
    </message>
    <message>
        <source>The cable only charges</source>
        <translation>Das Kabel lädt nur</translation>
    </message>
    <message>
        <source>I may not use USB devices here</source>
        <translation>Ich darf hier keine USB-Geräte verwenden</translation>
    </message>
    <message>
        <source>Another program is using it</source>
        <translation>Ein anderes Programm verwendet es</translation>
    </message>
    <message>
        <source>The computer took the wrong driver</source>
        <translation>Der Computer hat den falschen Treiber genommen</translation>
    </message>
    <message>
        <source>A second device is plugged in</source>
        <translation>Ein zweites Gerät ist angeschlossen</translation>
    </message>
    <message>
        <source>Something else is plugged in</source>
        <translation>Etwas anderes ist angeschlossen</translation>
    </message>
    <message>
        <source>A newer model is plugged in</source>
        <translation>Ein neueres Modell ist angeschlossen</translation>
    </message>
    <message>
        <source>It cannot tell its id</source>
        <translation>Es kann seine Kennung nicht nennen</translation>
    </message>
    <message>
        <source>It needs its buttons to be pressed</source>
        <translation>Es braucht einen Druck auf seine Tasten</translation>
    </message>
    <message>
        <source>It stops answering when it blinks yellow</source>
        <translation>Es antwortet nicht mehr, sobald es gelb blinkt</translation>
    </message>
    <message>
        <source>Its memory is worn out</source>
        <translation>Sein Speicher ist abgenutzt</translation>
    </message>
    <message>
        <source>This computer has no internet</source>
        <translation>Dieser Computer hat kein Internet</translation>
    </message>
    <message>
        <source>The cloud does not answer</source>
        <translation>Die Cloud antwortet nicht</translation>
    </message>
    <message>
        <source>The cloud has a fault</source>
        <translation>Die Cloud hat eine Störung</translation>
    </message>
    <message>
        <source>The cloud was asked too often</source>
        <translation>Die Cloud wurde zu oft gefragt</translation>
    </message>
    <message>
        <source>My account asks for a code</source>
        <translation>Mein Konto verlangt einen Code</translation>
    </message>
    <message>
        <source>The sign-in runs out</source>
        <translation>Die Anmeldung läuft ab</translation>
    </message>
    <message>
        <source>The sign-in runs out in the middle</source>
        <translation>Die Anmeldung läuft mittendrin ab</translation>
    </message>
    <message>
        <source>It is in somebody else&apos;s account</source>
        <translation>Es ist in einem fremden Konto</translation>
    </message>
    <message>
        <source>It belongs to a company&apos;s product</source>
        <translation>Es gehört zum Produkt einer Firma</translation>
    </message>
    <message>
        <source>The cloud takes no key for it</source>
        <translation>Die Cloud nimmt keinen Schlüssel für das Gerät an</translation>
    </message>
    <message>
        <source>Its Wi-Fi does not reach the cloud</source>
        <translation>Sein WLAN erreicht die Cloud nicht</translation>
    </message>
    <message>
        <source>Cable, computer, account and cloud work.</source>
        <translation>Kabel, Computer, Konto und Cloud funktionieren.</translation>
    </message>
    <message>
        <source>The lamp is lit, and the computer sees nothing.</source>
        <translation>Die Lampe leuchtet, und der Computer sieht nichts.</translation>
    </message>
    <message>
        <source>The computer sees it, but lets no program open it.</source>
        <translation>Der Computer sieht es, lässt es aber kein Programm öffnen.</translation>
    </message>
    <message>
        <source>The computer sees it, but it cannot be opened.</source>
        <translation>Der Computer sieht es, aber es lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A P1, which needs a repair too.</source>
        <translation>Ein P1, der auch eine Reparatur braucht.</translation>
    </message>
    <message>
        <source>The computer sees a device, but it is none that can be repaired.</source>
        <translation>Der Computer sieht ein Gerät, aber keines, das repariert werden kann.</translation>
    </message>
    <message>
        <source>An Argon. This repair is not for it.</source>
        <translation>Ein Argon. Diese Reparatur ist nicht für ihn.</translation>
    </message>
    <message>
        <source>You will be asked for it: %1</source>
        <comment>the device&apos;s id</comment>
        <translation>Sie werden danach gefragt: %1</translation>
    </message>
    <message>
        <source>The computer cannot bring it into DFU mode.</source>
        <translation>Der Computer kann es nicht in den DFU-Modus bringen.</translation>
    </message>
    <message>
        <source>Every question to it runs into its time limit.</source>
        <translation>Jede Anfrage an das Gerät überschreitet ihre Zeitgrenze.</translation>
    </message>
    <message>
        <source>What is written to its keys does not stay.</source>
        <translation>Was in seine Schlüssel geschrieben wird, bleibt nicht.</translation>
    </message>
    <message>
        <source>The one that is filled in is the old one. The new one is %1.</source>
        <translation>Das eingetragene ist das alte. Das neue ist %1.</translation>
    </message>
    <message>
        <source>It takes long to come back</source>
        <translation>Es braucht lange, bis es zurückkommt</translation>
    </message>
    <message>
        <source>I changed my password</source>
        <translation>Ich habe mein Passwort geändert</translation>
    </message>
    <message>
        <source>After a start, the computer sees it only twenty seconds later.</source>
        <translation>Nach einem Start sieht der Computer es erst zwanzig Sekunden später.</translation>
    </message>
    <message>
        <source>Its power supply is weak</source>
        <translation>Sein Netzteil ist schwach</translation>
    </message>
    <message>
        <source>It restarts every few seconds. Only DFU mode is steady.</source>
        <translation>Es startet alle paar Sekunden neu. Nur der DFU-Modus hält dauerhaft.</translation>
    </message>
    <message>
        <source>Windows has no driver for it</source>
        <translation>Windows hat keinen Treiber dafür</translation>
    </message>
    <message>
        <source>As with software from before 2017. One button mends it.</source>
        <translation>Wie bei Software von vor 2017. Eine Schaltfläche behebt es.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A stored program may have taken the place of the one on the device.</source>
        <translation>Vielleicht ist ein gespeichertes Programm an die Stelle des Programms auf dem Gerät getreten.</translation>
    </message>
    <message>
        <source>The device may have gone back to its first program and forgotten its Wi-Fi.</source>
        <translation>Vielleicht ist das Gerät zu seinem ersten Programm zurückgekehrt und hat sein WLAN vergessen.</translation>
    </message>
    <message>
        <source>The device may have forgotten its network settings.</source>
        <translation>Vielleicht hat das Gerät seine Netzwerkeinstellungen vergessen.</translation>
    </message>
    <message>
        <source>It restarted normally</source>
        <translation>Es ist normal neu gestartet</translation>
    </message>
    <message>
        <source>%1 was not down, or only for a moment. Press %1 first and keep it down, tap %2, and wait for %3.</source>
        <translation>%1 war nicht gedrückt oder nur einen Augenblick. Drücken Sie zuerst %1, und halten Sie die Taste, drücken Sie kurz %2, und warten Sie, bis es %3 blinkt.</translation>
    </message>
    <message>
        <source>%1 was let go before the lamp was %2</source>
        <translation>%1 wurde losgelassen, bevor die Lampe %2 war</translation>
    </message>
    <message>
        <source>The device runs again, and nothing is lost. Try once more and hold %1 a little longer.</source>
        <translation>Das Gerät läuft wieder, und nichts ist verloren. Versuchen Sie es noch einmal, und halten Sie %1 etwas länger.</translation>
    </message>
    <message>
        <source>The device is in DFU mode</source>
        <translation>Das Gerät ist im DFU-Modus</translation>
    </message>
    <message>
        <source>Tap %1 alone: it starts its program. Then hold %2.</source>
        <translation>Drücken Sie kurz nur %1: Das Gerät startet sein Programm. Halten Sie dann %2 gedrückt.</translation>
    </message>
    <message>
        <source>The device is in DFU mode: %1 was held until yellow</source>
        <translation>Das Gerät ist im DFU-Modus: %1 wurde bis Gelb gehalten</translation>
    </message>
    <message>
        <source>Nothing is lost. Try once more and let go earlier, at %1.</source>
        <translation>Nichts ist verloren. Versuchen Sie es noch einmal, und lassen Sie früher los: sobald es %1 blinkt.</translation>
    </message>
    <message>
        <source>Its lamp blinks yellow. Both buttons can rest.</source>
        <translation>Seine Lampe blinkt gelb. Beide Tasten werden nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>The device is in listening mode</source>
        <translation>Das Gerät ist im Listening-Modus</translation>
    </message>
    <message>
        <source>The device has not restarted yet</source>
        <translation>Das Gerät ist noch nicht neu gestartet</translation>
    </message>
    <message>
        <source>This page follows you</source>
        <translation>Diese Seite begleitet Sie</translation>
    </message>
    <message>
        <source>It sees when the device restarts, counts the seconds and says what to do next.</source>
        <translation>Sie sieht, wann das Gerät neu startet, zählt die Sekunden und sagt, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>The lamp says when</source>
        <translation>Die Lampe sagt, wann</translation>
    </message>
    <message>
        <source>Plug the cable in. If the lamp is lit and nothing is seen, try another cable: some carry power only.</source>
        <translation>Stecken Sie das Kabel ein. Wenn die Lampe leuchtet und nichts zu sehen ist, versuchen Sie ein anderes Kabel: Manche übertragen nur Strom.</translation>
    </message>
    <message>
        <source>The device stays away</source>
        <translation>Das Gerät bleibt verschwunden</translation>
    </message>
    <message>
        <source>Let go of both buttons. If its lamp is dark, the cable has come out: plug it in again.</source>
        <translation>Lassen Sie beide Tasten los. Wenn die Lampe dunkel ist, ist das Kabel herausgerutscht: Stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>It has restarted: now look at the lamp</source>
        <translation>Es ist neu gestartet: Sehen Sie jetzt auf die Lampe</translation>
    </message>
    <message>
        <source>Breathing magenta means safe mode. The lamp gets there only once the device is online; until then it looks as always.</source>
        <translation>Magenta pulsierend heißt abgesicherter Modus. Das zeigt die Lampe erst, wenn das Gerät online ist; bis dahin sieht sie aus wie immer.</translation>
    </message>
    <message>
        <source>%1 was held too long</source>
        <translation>%1 wurde zu lange gehalten</translation>
    </message>
    <message>
        <source>%1 Try once more and let go as soon as the lamp is %2.</source>
        <comment>what may be lost; what to do</comment>
        <translation>%1 Versuchen Sie es noch einmal, und lassen Sie los, sobald die Lampe %2 ist.</translation>
    </message>
    <message>
        <source>It restarted: %1 was tapped</source>
        <translation>Es ist neu gestartet: %1 wurde gedrückt</translation>
    </message>
    <message>
        <source>Listening mode needs %1 alone. Wait until the lamp blinks green or cyan, then hold %1.</source>
        <translation>Der Listening-Modus braucht nur %1. Warten Sie, bis die Lampe grün oder cyan blinkt, und halten Sie dann %1 gedrückt.</translation>
    </message>
    <message>
        <source>Let go of %1 now</source>
        <translation>Lassen Sie %1 jetzt los</translation>
    </message>
    <message>
        <source>The lamp should be blinking %1. If it is not yet, go by the lamp.</source>
        <translation>Die Lampe sollte jetzt %1 blinken. Tut sie es noch nicht, richten Sie sich nach der Lampe.</translation>
    </message>
    <message>
        <source>It has been held longer than needed.</source>
        <translation>Die Taste wurde länger gehalten als nötig.</translation>
    </message>
    <message>
        <source>Keep holding %1</source>
        <translation>%1 weiter gedrückt halten</translation>
    </message>
    <message>
        <source>The lamp should be blinking magenta. Wait for yellow.</source>
        <translation>Die Lampe sollte jetzt magenta blinken. Warten Sie auf Gelb.</translation>
    </message>
    <message>
        <source>The device has been reset. Watch the lamp.</source>
        <translation>Das Gerät startet neu. Beobachten Sie die Lampe.</translation>
    </message>
    <message>
        <source>The device may have forgotten its Wi-Fi: its lamp then blinks dark blue, and Wi-Fi has to be set up again.</source>
        <translation>Vielleicht hat das Gerät sein WLAN vergessen: Dann blinkt seine Lampe dunkelblau, und das WLAN muss neu eingerichtet werden.</translation>
    </message>
    <message>
        <source>Its lamp blinks dark blue.</source>
        <translation>Seine Lampe blinkt dunkelblau.</translation>
    </message>
    <message>
        <source>Tap %1 while %2 is down. A lamp that blinks dark blue says that %1 was not tapped: let go and begin again.</source>
        <translation>Drücken Sie kurz %1, während %2 gedrückt ist. Eine dunkelblau blinkende Lampe sagt, dass %1 nicht gedrückt wurde: Lassen Sie los, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>USB stays as it is in listening mode: only the dark blue lamp shows that it worked.</source>
        <translation>Im Listening-Modus bleibt USB, wie es ist: Nur die dunkelblaue Lampe zeigt, dass es gelungen ist.</translation>
    </message>
    <message>
        <source>No %1 is seen on USB</source>
        <translation>An USB ist kein %1 zu sehen</translation>
    </message>
    <message>
        <source>Wait until the lamp blinks %1.</source>
        <translation>Warten Sie, bis die Lampe %1 blinkt.</translation>
    </message>
    <message>
        <source>Wait until the lamp races dark blue.</source>
        <translation>Warten Sie, bis die Lampe sehr schnell dunkelblau flackert.</translation>
    </message>
    <message>
        <source>The lamp should be racing dark blue. If it is not yet, go by the lamp.</source>
        <translation>Die Lampe sollte jetzt sehr schnell dunkelblau flackern. Tut sie es noch nicht, richten Sie sich nach der Lampe.</translation>
    </message>
</context>
<context>
    <name>WifiText</name>
    <message>
        <source>None: no password</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>Keine: ohne Passwort</translation>
    </message>
    <message>
        <source>WEP (very old)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WEP (sehr alt)</translation>
    </message>
    <message>
        <source>WPA (old)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA (alt)</translation>
    </message>
    <message>
        <source>WPA2 (usual at home)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA2 (zu Hause üblich)</translation>
    </message>
    <message>
        <source>WPA Enterprise (old)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA Enterprise (alt)</translation>
    </message>
    <message>
        <source>WPA2 Enterprise (company, school)</source>
        <comment>protection of a Wi-Fi</comment>
        <translation>WPA2 Enterprise (Firma, Schule)</translation>
    </message>
    <message>
        <source>The name of the Wi-Fi is missing.</source>
        <translation>Der Name des WLANs fehlt.</translation>
    </message>
    <message>
        <source>The name is too long. A Wi-Fi name has 32 letters at most, fewer with accents.</source>
        <translation>Der Name ist zu lang. Ein WLAN-Name hat höchstens 32 Zeichen, mit Umlauten oder Akzenten weniger.</translation>
    </message>
    <message>
        <source>The name contains a sign that cannot be sent to the device.</source>
        <translation>Der Name enthält ein Zeichen, das sich nicht an das Gerät senden lässt.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>A WEP password has 5 or 13 letters, or 10 or 26 digits from 0 to F.</source>
        <translation>Ein WEP-Passwort hat 5 oder 13 Zeichen, oder 10 oder 26 Ziffern von 0 bis F.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to 63 letters.</source>
        <translation>Ein WLAN-Passwort hat 8 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>The password contains a sign that cannot be sent to the device.</source>
        <translation>Das Passwort enthält ein Zeichen, das sich nicht an das Gerät senden lässt.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>Choose the certificate and the private key that belongs to it.</source>
        <translation>Wählen Sie das Zertifikat und den privaten Schlüssel, der dazugehört.</translation>
    </message>
    <message>
        <source>The certificate or its key is too long for the device.</source>
        <translation>Das Zertifikat oder sein Schlüssel ist zu lang für das Gerät.</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>signal of a Wi-Fi</comment>
        <translation>stark</translation>
    </message>
    <message>
        <source>good</source>
        <comment>signal of a Wi-Fi</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>signal of a Wi-Fi</comment>
        <translation>schwach</translation>
    </message>
</context>
<context>
    <name>rescue::ui::AboutPage</name>
    <message>
        <source>This is Photon Rescue</source>
        <translation>Das ist Photon Rescue</translation>
    </message>
    <message>
        <source>Version %1. Free software under the Apache licence 2.0. It is not made by Particle.</source>
        <comment>a version number</comment>
        <translation>Version %1. Freie Software unter der Apache-Lizenz 2.0. Sie ist nicht von Particle.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Look once a day for a newer version</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>It asks %1 for one small file. Nothing about you, your devices or this computer is sent, and no newer version is downloaded.</source>
        <comment>a web server</comment>
        <translation>Es fragt %1 nach einer kleinen Datei. Nichts über Sie, Ihre Geräte oder diesen Computer wird gesendet, und eine neuere Version wird nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>Looked last: %1</source>
        <comment>date and time</comment>
        <translation>Zuletzt nachgesehen: %1</translation>
    </message>
    <message>
        <source>It has not looked yet.</source>
        <translation>Es hat noch nicht nachgesehen.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::AntennaChoice</name>
    <message>
        <source>Antenna</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>Whichever hears better</source>
        <translation>Die jeweils bessere</translation>
    </message>
    <message>
        <source>The built-in one</source>
        <translation>Die eingebaute</translation>
    </message>
    <message>
        <source>The one on the socket</source>
        <translation>Die an der Buchse</translation>
    </message>
</context>
<context>
    <name>rescue::ui::AskPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>rescue::ui::BoardWidget</name>
    <message>
        <source>Hold %1</source>
        <comment>a button, held down</comment>
        <translation>%1 gedrückt halten</translation>
    </message>
    <message>
        <source>Tap %1</source>
        <comment>a button, pressed for a moment</comment>
        <translation>%1 kurz drücken</translation>
    </message>
    <message>
        <source>Let go of %1</source>
        <comment>a button that was held down</comment>
        <translation>%1 loslassen</translation>
    </message>
    <message>
        <source>left of the lamp</source>
        <comment>the USB plug being at the top</comment>
        <translation>links von der Lampe</translation>
    </message>
    <message>
        <source>right of the lamp</source>
        <comment>the USB plug being at the top</comment>
        <translation>rechts von der Lampe</translation>
    </message>
    <message>
        <source>%1, %2, is held.</source>
        <comment>a button; where it is</comment>
        <translation>%1, %2, wird gedrückt gehalten.</translation>
    </message>
    <message>
        <source>%1, %2, is tapped.</source>
        <comment>a button; where it is</comment>
        <translation>%1, %2, wird kurz gedrückt.</translation>
    </message>
    <message>
        <source>%1, %2, is let go.</source>
        <comment>a button; where it is</comment>
        <translation>%1, %2, wird losgelassen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <comment>a button; where it is</comment>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Picture of a %1</source>
        <comment>a model of device</comment>
        <translation>Bild eines %1</translation>
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
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>Pack a file for whoever helps you</source>
        <translation>Eine Datei für die Person packen, die Ihnen hilft</translation>
    </message>
    <message>
        <source>You see here all that goes into it. You choose where it is saved and whom you send it to. Nothing is sent by itself.</source>
        <translation>Sie sehen hier alles, was hineinkommt. Sie wählen, wo sie gespeichert wird und wem Sie sie schicken. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>Space takes a part out or in</source>
        <translation>Die Leertaste nimmt einen Teil heraus oder hinein</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The file is saved. Attach it to a message to whoever helps you.</source>
        <translation>Die Datei ist gespeichert. Hängen Sie sie an eine Nachricht an die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Save the file for support</source>
        <translation>Datei für die Hilfe speichern</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ButtonPanel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds a button is held</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>I cannot press the buttons</source>
        <translation>Ich kann die Tasten nicht drücken</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen beenden</translation>
    </message>
    <message>
        <source>Count with me</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <source>Show the buttons again</source>
        <translation>Die Tasten wieder zeigen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ColourPage</name>
    <message>
        <source>Which colour blinks?</source>
        <translation>Welche Farbe blinkt?</translation>
    </message>
    <message>
        <source>Each is shown at its true speed.</source>
        <translation>Jede wird in ihrer wahren Geschwindigkeit gezeigt.</translation>
    </message>
    <message>
        <source>Which colour fades in and out?</source>
        <translation>Welche Farbe wird heller und dunkler?</translation>
    </message>
    <message>
        <source>Which of these comes nearest?</source>
        <translation>Was davon ist am ähnlichsten?</translation>
    </message>
    <message>
        <source>A rare flash counts too. RESET brings it back.</source>
        <translation>Auch ein seltenes Blinkzeichen zählt. RESET bringt es zurück.</translation>
    </message>
    <message>
        <source>Which colour is it?</source>
        <translation>Welche Farbe ist es?</translation>
    </message>
    <message>
        <source>The big lamp, not the small ones beside it.</source>
        <translation>Die große Lampe, nicht die kleinen daneben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ConnectPage</name>
    <message>
        <source>The rule that will be installed</source>
        <translation>Die Regel, die installiert wird</translation>
    </message>
    <message>
        <source>It is plugged in, but nothing shows here</source>
        <translation>Es ist angeschlossen, aber hier erscheint nichts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>This is a device of another family</source>
        <translation>Dies ist ein Gerät einer anderen Familie</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Which device shall be repaired?</source>
        <translation>Welches Gerät soll repariert werden?</translation>
    </message>
    <message>
        <source>Several are connected. Only the chosen one is touched. Blinking makes a lamp race through all colours for some seconds.</source>
        <translation>Es sind mehrere angeschlossen. Nur das gewählte Gerät wird angerührt. Blinken lassen heißt: Die Lampe durchläuft einige Sekunden lang sehr schnell alle Farben.</translation>
    </message>
    <message>
        <source>Use this device</source>
        <translation>Dieses Gerät verwenden</translation>
    </message>
    <message>
        <source>The cable brings power, but no data</source>
        <translation>Das Kabel bringt Strom, aber keine Daten</translation>
    </message>
    <message>
        <source>The lamp is lit and the computer sees nothing: most such cables can only charge. Try the cable of a phone that copies photos, then another USB socket, without a hub.</source>
        <translation>Die Lampe leuchtet, und der Computer sieht nichts: Meist kann so ein Kabel nur laden. Versuchen Sie das Kabel eines Telefons, das Fotos überträgt, dann eine andere USB-Buchse, ohne Hub.</translation>
    </message>
    <message>
        <source>Your device gets no power</source>
        <translation>Ihr Gerät bekommt keinen Strom</translation>
    </message>
    <message>
        <source>Its lamp is dark and the computer sees nothing. Try another USB socket, then another cable. If the lamp stays dark everywhere, the device itself may be broken.</source>
        <translation>Seine Lampe ist dunkel, und der Computer sieht nichts. Versuchen Sie eine andere USB-Buchse, dann ein anderes Kabel. Bleibt die Lampe überall dunkel, ist vielleicht das Gerät selbst defekt.</translation>
    </message>
    <message>
        <source>Something is connected, but no device this program knows</source>
        <translation>Etwas ist angeschlossen, aber kein Gerät, das dieses Programm kennt</translation>
    </message>
    <message>
        <source>It stays untouched. Plug in the device that shall be repaired; other things can stay where they are.</source>
        <translation>Es bleibt unangetastet. Schließen Sie das Gerät an, das repariert werden soll; anderes kann stecken bleiben.</translation>
    </message>
    <message>
        <source>Connect your Photon by USB</source>
        <translation>Schließen Sie Ihren Photon über USB an</translation>
    </message>
    <message>
        <source>Use a cable that carries data: some only charge. This page answers at once when the device is seen.</source>
        <translation>Verwenden Sie ein Kabel, das Daten überträgt: Manche laden nur. Diese Seite antwortet sofort, wenn das Gerät erkannt wird.</translation>
    </message>
    <message>
        <source>Your %1 is there, but cannot be opened</source>
        <translation>Ihr %1 ist da, lässt sich aber nicht öffnen</translation>
    </message>
    <message>
        <source>A rule of the system has to allow it, once. It is shown below; installing it asks for the administrator&apos;s password.</source>
        <translation>Eine Regel des Systems muss es einmalig erlauben. Sie steht unten; die Installation fragt nach dem Passwort für die Systemverwaltung.</translation>
    </message>
    <message>
        <source>Install the rule</source>
        <translation>Regel installieren</translation>
    </message>
    <message>
        <source>Your %1 is connected, in DFU mode</source>
        <translation>Ihr %1 ist angeschlossen, im DFU-Modus</translation>
    </message>
    <message>
        <source>Its lamp blinks yellow: it is ready to be read and repaired.</source>
        <translation>Seine Lampe blinkt gelb: Er kann gelesen und repariert werden.</translation>
    </message>
    <message>
        <source>Your %1 is connected</source>
        <translation>Ihr %1 ist angeschlossen</translation>
    </message>
    <message>
        <source>It runs its own program. Nothing has been changed.</source>
        <translation>Er führt sein eigenes Programm aus. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Let Windows use its own driver</source>
        <translation>Windows-Treiber verwenden</translation>
    </message>
    <message>
        <source>Windows was not allowed to use its own driver.</source>
        <translation>Windows durfte seinen eigenen Treiber nicht nehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can allow it after all, or take the steps below.</source>
        <translation>Es wurde nichts verändert. Sie können es doch noch erlauben oder den Schritten unten folgen.</translation>
    </message>
    <message>
        <source>Windows still has no driver for the device.</source>
        <translation>Windows hat noch immer keinen Treiber für das Gerät.</translation>
    </message>
    <message>
        <source>It did not take its own one. The steps below lead there by hand.</source>
        <translation>Es hat seinen eigenen nicht genommen. Die Schritte unten führen von Hand dorthin.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what will happen</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Windows has one that fits, and asks once for your permission.</source>
        <translation>Windows hat einen passenden und fragt einmal um Ihre Erlaubnis.</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a number</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>rescue::ui::CountdownRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Noch eine Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rescue::ui::DeviceCard</name>
    <message>
        <source>id unknown</source>
        <translation>Kennung unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a device, its id</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::DevicePicker</name>
    <message>
        <source>Blink this one</source>
        <translation>Dieses blinken lassen</translation>
    </message>
    <message>
        <source>Its lamp shows all colours now.</source>
        <translation>Seine Lampe zeigt jetzt alle Farben.</translation>
    </message>
    <message>
        <source>Its software is too old to be asked. Unplug it: the card that goes is the one.</source>
        <translation>Seine Software ist zu alt dafür. Ziehen Sie es ab: Die Karte, die dann verschwindet, gehört zu ihm.</translation>
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
        <translation>%1 (kann dieses Programm noch nicht): %2</translation>
    </message>
    <message>
        <source>If that does not help: %1</source>
        <comment>a list</comment>
        <translation>Wenn das nicht hilft: %1</translation>
    </message>
    <message>
        <source>Why we think so</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Check the keys anyway</source>
        <translation>Schlüssel trotzdem prüfen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Done: look again</source>
        <translation>Erledigt: neu ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>Netz ansehen</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot</source>
        <translation>Telefon-Hotspot versuchen</translation>
    </message>
    <message>
        <source>Try safe mode</source>
        <translation>Abgesicherten Modus testen</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Will change, where needed</source>
        <translation>Ändert sich, wo nötig</translation>
    </message>
</context>
<context>
    <name>rescue::ui::Drawer</name>
    <message>
        <source>Technical log</source>
        <translation>Technisches Protokoll</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>In technical terms, for support</source>
        <translation>In Fachbegriffen, für den Support</translation>
    </message>
</context>
<context>
    <name>rescue::ui::DriverSteps</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>By hand, on Windows</source>
        <translation>Von Hand, unter Windows</translation>
    </message>
    <message>
        <source>Press the Windows key and X together, and choose &quot;Device Manager&quot;.</source>
        <translation>Drücken Sie die Windows-Taste und X zusammen, und wählen Sie „Geräte-Manager“.</translation>
    </message>
    <message>
        <source>Choose &quot;Browse my computer for drivers&quot;, then &quot;Let me pick from a list of available drivers on my computer&quot;.</source>
        <translation>Wählen Sie „Auf meinem Computer nach Treibern suchen“, dann „Aus einer Liste verfügbarer Treiber auf meinem Computer auswählen“.</translation>
    </message>
    <message>
        <source>Choose &quot;Universal Serial Bus devices&quot;, then &quot;WinUsb Device&quot; on both sides, and confirm.</source>
        <translation>Wählen Sie „Universal Serial Bus devices“ (USB-Geräte), dann auf beiden Seiten „WinUsb Device“ (WinUsb-Gerät), und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Come back here and choose &quot;Look again&quot;.</source>
        <translation>Kommen Sie hierher zurück, und wählen Sie „Erneut nachsehen“.</translation>
    </message>
    <message>
        <source>Or use the free program Zadig: choose the line with the USB id %1, and install WinUSB for it.</source>
        <translation>Oder nehmen Sie das kostenlose Programm Zadig: Wählen Sie die Zeile mit der USB-Kennung %1, und installieren Sie dafür WinUSB.</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Schritte kopieren</translation>
    </message>
    <message>
        <source>Find the device, which is often named &quot;%1&quot;. Click it with the right mouse button and choose &quot;Update driver&quot;.</source>
        <translation>Suchen Sie das Gerät; oft heißt es „%1“. Klicken Sie es mit der rechten Maustaste an, und wählen Sie „Treiber aktualisieren“.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::FirmwareChoice</name>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>%1 version %2</source>
        <comment>a module, a number</comment>
        <translation>%1 Version %2</translation>
    </message>
    <message>
        <source>Device OS comes from Particle&apos;s list: the newest for your %1.</source>
        <translation>Device OS kommt aus der Liste von Particle: das neueste für Ihren %1.</translation>
    </message>
    <message>
        <source>Device OS comes from %1: %2.</source>
        <comment>a folder or file, its modules</comment>
        <translation>Device OS kommt aus %1: %2.</translation>
    </message>
    <message>
        <source>Use files I have</source>
        <translation>Eigene Dateien nutzen</translation>
    </message>
    <message>
        <source>For a computer without internet, or for another version</source>
        <translation>Für einen Computer ohne Internet oder für eine andere Version</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>From a zip archive…</source>
        <translation>Aus einem Zip-Archiv…</translation>
    </message>
    <message>
        <source>Use Particle&apos;s list</source>
        <translation>Particle-Liste nutzen</translation>
    </message>
    <message>
        <source>Nothing in %1 is for your %2.</source>
        <comment>a file, a model</comment>
        <translation>In %1 ist nichts für Ihren %2.</translation>
    </message>
    <message>
        <source>The files of Device OS for this model end in .bin.</source>
        <translation>Die Dateien von Device OS für dieses Modell enden auf .bin.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It may be damaged, or no zip archive.</source>
        <translation>Vielleicht ist die Datei beschädigt oder kein Zip-Archiv.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::GuideChoice</name>
    <message>
        <source>Which board</source>
        <translation>Welche Platine</translation>
    </message>
</context>
<context>
    <name>rescue::ui::GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HelpFinder</name>
    <message>
        <source>Lamp: %1</source>
        <comment>a pattern found by the search</comment>
        <translation>Lampe: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Found topics</source>
        <translation>Gefundene Themen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort oder weniger Wörter.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>how many</comment>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HelpPanel</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Zu dieser Seite</translation>
    </message>
    <message>
        <source>Save the plan as PDF…</source>
        <translation>Plan als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>repair plan</source>
        <translation>Reparaturplan</translation>
    </message>
    <message>
        <source>lamp patterns</source>
        <translation>Muster der Lampe</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HistoryEntry</name>
    <message>
        <source>Changed: %1</source>
        <comment>a list</comment>
        <translation>Verändert: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a model, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Undo this repair</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Finish this repair</source>
        <translation>Diese Reparatur abschließen</translation>
    </message>
    <message>
        <source>Goes on with the repair of %1</source>
        <comment>date and time</comment>
        <translation>Setzt die Reparatur vom %1 fort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it ended, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was not finished. Without its saved copy it can be neither finished nor undone.</source>
        <translation>Sie wurde nicht beendet. Ohne ihre Sicherung lässt sie sich weder beenden noch rückgängig machen.</translation>
    </message>
    <message>
        <source>It cannot be undone after that: what the device held before is in the saved copy alone.</source>
        <translation>Danach lässt sie sich nicht mehr rückgängig machen: Was das Gerät vorher enthielt, steht nur in der Sicherung.</translation>
    </message>
    <message>
        <source>It is no longer in this list after that.</source>
        <translation>Danach steht sie nicht mehr in dieser Liste.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Closes the question; nothing is deleted</source>
        <translation>Schließt die Frage; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Deletes the repair of %1 and its saved copy, after a question</source>
        <comment>date and time</comment>
        <translation>Löscht die Reparatur vom %1 und ihre Sicherung, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Delete this repair and its saved copy?</source>
        <translation>Diese Reparatur und ihre Sicherung löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Puts back what the device held before %1</source>
        <comment>date and time</comment>
        <translation>Bringt zurück, was das Gerät vor dem %1 enthielt</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HistoryPage</name>
    <message>
        <source>No repair was made on this computer yet</source>
        <translation>Auf diesem Computer gab es noch keine Reparatur</translation>
    </message>
    <message>
        <source>Each repair will be kept here, with what it changed and what undoes it.</source>
        <translation>Jede Reparatur wird hier aufbewahrt, mit dem, was sie verändert hat und was sie rückgängig macht.</translation>
    </message>
    <message>
        <source>These repairs were made on this computer</source>
        <translation>Diese Reparaturen wurden auf diesem Computer gemacht</translation>
    </message>
    <message>
        <source>The newest comes first. To undo one, connect its device.</source>
        <translation>Die neueste kommt zuerst. Um eine rückgängig zu machen, schließen Sie ihr Gerät an.</translation>
    </message>
    <message>
        <source>Show older repairs</source>
        <translation>Ältere Reparaturen zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rescue::ui::HoldMeter</name>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>How long the button is held</source>
        <translation>Wie lange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>from second %1: %2</source>
        <comment>the lamp&apos;s colour</comment>
        <translation>ab Sekunde %1: %2</translation>
    </message>
    <message>
        <source>%1: let go</source>
        <comment>a colour of the lamp</comment>
        <translation>%1: loslassen</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>dunkelblau</translation>
    </message>
    <message>
        <source>racing dark blue</source>
        <translation>flackert dunkelblau</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LampCatalogue</name>
    <message>
        <source>All patterns of the lamp</source>
        <translation>Alle Muster der Lampe</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LampStrip</name>
    <message>
        <source>The lamp now: %1</source>
        <translation>Die Lampe jetzt: %1</translation>
    </message>
    <message>
        <source>USB: %1</source>
        <translation>USB: %1</translation>
    </message>
    <message>
        <source>Lamp and USB</source>
        <translation>Lampe und USB</translation>
    </message>
</context>
<context>
    <name>rescue::ui::LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of this program</source>
        <translation>Die Sprache dieses Programms</translation>
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
        <translation>Jede Schicht ruht auf der darunter</translation>
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
        <translation>Was an USB zu sehen ist</translation>
    </message>
    <message>
        <source>What its software says about itself</source>
        <translation>Was seine Software über sich sagt</translation>
    </message>
    <message>
        <source>What it tells in listening mode</source>
        <translation>Was es im Listening-Modus sagt</translation>
    </message>
    <message>
        <source>What is stored in its memory</source>
        <translation>Was in seinem Speicher steht</translation>
    </message>
    <message>
        <source>What your account knows about it</source>
        <translation>Was Ihr Konto darüber weiß</translation>
    </message>
    <message>
        <source>Your %1 is being looked at</source>
        <comment>a model</comment>
        <translation>Ihr %1 wird untersucht</translation>
    </message>
    <message>
        <source>This takes a few seconds. Nothing is changed, and the device goes on with what it does.</source>
        <translation>Das dauert einige Sekunden. Nichts wird verändert, und das Gerät läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Bisher gefunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Was macht die Lampe an Ihrem Photon?</translation>
    </message>
    <message>
        <source>Describe it as it is now, after RESET.</source>
        <translation>Beschreiben Sie sie, wie sie jetzt ist, nach RESET.</translation>
    </message>
    <message>
        <source>Look at the big lamp between the two buttons.</source>
        <translation>Sehen Sie auf die große Lampe zwischen den beiden Tasten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier repairs</source>
        <translation>Frühere Reparaturen</translation>
    </message>
    <message>
        <source>A repair of a %1 was not finished.</source>
        <comment>a model</comment>
        <translation>Eine Reparatur (%1) wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Device id %1, %2. It can be finished or undone.</source>
        <comment>an id, date and time</comment>
        <translation>Gerätekennung %1, %2. Sie kann beendet oder rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Finish or undo it</source>
        <translation>Beenden oder rückgängig machen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>rescue::ui::NetworkPage</name>
    <message>
        <source>The way to the cloud is being looked at</source>
        <translation>Der Weg zur Cloud wird untersucht</translation>
    </message>
    <message>
        <source>This computer is in no network</source>
        <translation>Dieser Computer ist in keinem Netz</translation>
    </message>
    <message>
        <source>This network lets your %1 through</source>
        <translation>Dieses Netz lässt Ihren %1 durch</translation>
    </message>
    <message>
        <source>This network stands in the way of your %1</source>
        <translation>Dieses Netz steht Ihrem %1 im Weg</translation>
    </message>
    <message>
        <source>The network does not show whether it lets your %1 through</source>
        <translation>Das Netz zeigt nicht, ob es Ihren %1 durchlässt</translation>
    </message>
    <message>
        <source>The network is not to blame. What is left are the device&apos;s own settings and keys.</source>
        <translation>Am Netz liegt es nicht. Es bleiben die eigenen Einstellungen und Schlüssel des Geräts.</translation>
    </message>
    <message>
        <source>All this was tried from this computer. A device in another Wi-Fi may meet something else.</source>
        <translation>All das wurde von diesem Computer aus versucht. Ein Gerät in einem anderen WLAN trifft vielleicht auf etwas anderes.</translation>
    </message>
    <message>
        <source>From this computer, by the ways that the device takes. This takes up to half a minute.</source>
        <translation>Von diesem Computer aus, auf den Wegen, die das Gerät nimmt. Das dauert bis zu einer halben Minute.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Go on with the diagnosis</source>
        <translation>Diagnose fortsetzen</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot</source>
        <translation>Telefon-Hotspot versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PastCard</name>
    <message>
        <source>This device before</source>
        <translation>Dieses Gerät früher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and time: how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a list</comment>
        <translation>Verändert: %1</translation>
    </message>
    <message>
        <source>This repair was not finished. Use this device, and it is.</source>
        <translation>Diese Reparatur wurde nicht abgeschlossen. Mit „Dieses Gerät verwenden“ geht sie weiter.</translation>
    </message>
    <message>
        <source>Undo this repair</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>All earlier repairs</source>
        <translation>Alle früheren Reparaturen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PickPage</name>
    <message>
        <source>Choose this answer</source>
        <translation>Diese Antwort wählen</translation>
    </message>
    <message>
        <source>Choose this lamp</source>
        <translation>Diese Lampe wählen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeBanner</name>
    <message>
        <source>Practice: nothing real is touched.</source>
        <translation>Übung: Nichts Echtes wird angerührt.</translation>
    </message>
    <message>
        <source>Show board</source>
        <translation>Platine zeigen</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Stop the repair first.</source>
        <translation>Halten Sie zuerst die Reparatur an.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeOffer</name>
    <message>
        <source>Is this your first repair? Try it on a practice device first. It is drawn on the screen, and nothing real is touched.</source>
        <translation>Ist das Ihre erste Reparatur? Probieren Sie sie zuerst an einem Übungsgerät. Es ist auf den Bildschirm gezeichnet, und nichts Echtes wird angerührt.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>rescue::ui::PracticeWindow</name>
    <message>
        <source>Practice board</source>
        <translation>Übungsplatine</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>Was fehlt ihm?</translation>
    </message>
    <message>
        <source>Pull the USB plug</source>
        <translation>USB-Stecker ziehen</translation>
    </message>
    <message>
        <source>Plug the USB cable in</source>
        <translation>USB-Kabel einstecken</translation>
    </message>
    <message>
        <source>What is wrong around it?</source>
        <translation>Was stimmt um das Gerät herum nicht?</translation>
    </message>
    <message>
        <source>Press the buttons, or hold the keys S and R.</source>
        <translation>Drücken Sie die Tasten, oder halten Sie auf der Tastatur die Tasten S und R.</translation>
    </message>
    <message>
        <source>Keep %1 pressed</source>
        <comment>a button of the board</comment>
        <translation>%1 gedrückt lassen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ProofPage</name>
    <message>
        <source>none</source>
        <comment>no readable key</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Nothing was changed: the device holds what it held before.</source>
        <translation>Nichts wurde verändert: Das Gerät enthält, was es vorher enthielt.</translation>
    </message>
    <message>
        <source>Some things are changed already. The repair goes on where it stopped.</source>
        <translation>Einiges ist schon verändert. Die Reparatur geht dort weiter, wo sie stehen geblieben ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it means, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>Geräteschlüssel</translation>
    </message>
    <message>
        <source>Cloud key</source>
        <translation>Cloud-Schlüssel</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>fingerprints before and after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a number: the number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>name of a number</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>The keys are in place. The cloud has not seen the device since.</source>
        <translation>Die Schlüssel sind an ihrem Platz. Die Cloud hat das Gerät seitdem nicht gesehen.</translation>
    </message>
    <message>
        <source>Parts of the software</source>
        <translation>Teile der Software</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation>Notiz speichern…</translation>
    </message>
    <message>
        <source>The device could not be put back into product %1: its team has to add it again.</source>
        <translation>Das Gerät konnte nicht wieder in das Produkt %1 aufgenommen werden: Dessen Team muss es neu hinzufügen.</translation>
    </message>
    <message>
        <source>Your account has a part in that product, but the cloud takes no key for a device that is inside.</source>
        <translation>Ihr Konto hat Anteil an diesem Produkt, aber die Cloud nimmt für ein Gerät darin keinen Schlüssel an.</translation>
    </message>
    <message>
        <source>The device can leave it for the moment of the repair.</source>
        <translation>Das Gerät kann es für den Augenblick der Reparatur verlassen.</translation>
    </message>
    <message>
        <source>Puts back what was there before</source>
        <translation>Stellt wieder her, was vorher da war</translation>
    </message>
</context>
<context>
    <name>rescue::ui::QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rescue::ui::QuestionPanel</name>
    <message>
        <source>Keep this cloud&apos;s address</source>
        <translation>Die Adresse dieser Cloud behalten</translation>
    </message>
    <message>
        <source>Replace it by the address of the cloud you signed in to</source>
        <translation>Durch die Adresse Ihrer Cloud ersetzen</translation>
    </message>
    <message>
        <source>Device id, 24 digits</source>
        <translation>Gerätekennung, 24 Ziffern</translation>
    </message>
    <message>
        <source>24 digits, 0 to 9 and a to f</source>
        <translation>24 Ziffern, 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>The device is set up to connect to %1, which is not the cloud you signed in to. If you run a cloud of your own, keep it. If you bought the device second-hand or never heard of this address, replace it.</source>
        <translation>Das Gerät ist für die Verbindung mit %1 eingerichtet. Das ist nicht die Cloud, bei der Sie angemeldet sind. Wenn Sie eine eigene Cloud betreiben, behalten Sie die Adresse. Wenn Sie das Gerät gebraucht gekauft oder von dieser Adresse nie gehört haben, ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The software on this device is too old to tell its id by USB. You find the id in the Particle console, in the list of your devices.</source>
        <translation>Die Software auf diesem Gerät ist zu alt, um seine Kennung über USB zu nennen. Sie finden die Kennung in der Particle-Konsole in der Liste Ihrer Geräte.</translation>
    </message>
    <message>
        <source>Your device belongs to another cloud</source>
        <translation>Ihr Gerät gehört zu einer anderen Cloud</translation>
    </message>
    <message>
        <source>Which device is this?</source>
        <translation>Welches Gerät ist das?</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Das wurde gefunden</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Adresse behalten</translation>
    </message>
    <message>
        <source>Replace the address</source>
        <translation>Adresse ersetzen</translation>
    </message>
    <message>
        <source>Use this id</source>
        <translation>Diese Kennung verwenden</translation>
    </message>
    <message>
        <source>Write the keys</source>
        <translation>Schlüssel schreiben</translation>
    </message>
    <message>
        <source>A code of your account takes the device over, from another account too. Go on only if the device is yours.</source>
        <translation>Ein Code Ihres Kontos übernimmt das Gerät, auch aus einem anderen Konto. Fahren Sie nur fort, wenn das Gerät Ihnen gehört.</translation>
    </message>
    <message>
        <source>Nothing has been written so far. &quot;%1&quot; goes on; &quot;Stop safely&quot; leaves everything as it is.</source>
        <comment>the primary button</comment>
        <translation>Bisher wurde nichts geschrieben. „%1“ setzt fort; „Sicher anhalten“ lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Is this device yours?</source>
        <translation>Gehört dieses Gerät Ihnen?</translation>
    </message>
    <message>
        <source>It is mine: go on</source>
        <translation>Es ist meins: weiter</translation>
    </message>
    <message>
        <source>Write the software</source>
        <translation>Software schreiben</translation>
    </message>
</context>
<context>
    <name>rescue::ui::RepairFlow</name>
    <message>
        <source>A device is being repaired.</source>
        <comment>to whoever asks what keeps the computer awake</comment>
        <translation>Ein Gerät wird repariert.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::RepairPage</name>
    <message>
        <source>Progress of the repair</source>
        <translation>Fortschritt der Reparatur</translation>
    </message>
    <message>
        <source>Stopping at the next safe point…</source>
        <translation>Hält am nächsten sicheren Punkt an…</translation>
    </message>
    <message>
        <source>Stop safely</source>
        <translation>Sicher anhalten</translation>
    </message>
    <message>
        <source>device</source>
        <comment>until its model is known</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Plug your %1 in again</source>
        <translation>Ihr %1 muss wieder angeschlossen werden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ReportRow</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>For machines (*.json)</source>
        <translation>Für Maschinen (*.json)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Puts ids, findings, steps and fingerprints on the clipboard, without passwords and keys</source>
        <translation>Legt Kennungen, Befunde, Schritte und Fingerabdrücke in die Zwischenablage, ohne Passwörter und Schlüssel</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Paste it into a message to whoever helps you. It holds no passwords and no keys.</source>
        <translation>Fügen Sie es in eine Nachricht an die Person ein, die Ihnen hilft. Es enthält keine Passwörter und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save the note…</source>
        <translation>Notiz speichern…</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>Puts the note on the clipboard, to be pasted into a message</source>
        <translation>Legt die Notiz in die Zwischenablage, zum Einfügen in eine Nachricht</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Paste it into a message to the maker of the product.</source>
        <translation>Fügen Sie sie in eine Nachricht an den Hersteller des Produkts ein.</translation>
    </message>
    <message>
        <source>Pack for support…</source>
        <translation>Für den Support packen…</translation>
    </message>
    <message>
        <source>Shows all that would go into one file, before anything is saved</source>
        <translation>Zeigt alles, was in eine Datei käme, bevor etwas gespeichert wird</translation>
    </message>
</context>
<context>
    <name>rescue::ui::SecondDeviceRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a second device, what its lamp does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rescue::ui::ShowHowButton</name>
    <message>
        <source>Show me how to press the buttons</source>
        <translation>Zeigen, wie die Tasten gedrückt werden</translation>
    </message>
    <message>
        <source>A guide for DFU mode, safe mode and listening mode</source>
        <translation>Eine Anleitung für DFU-Modus, abgesicherten Modus und Listening-Modus</translation>
    </message>
</context>
<context>
    <name>rescue::ui::SignInPage</name>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The cloud cannot be reached</source>
        <translation>Die Cloud ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Signing in needs the internet. What you typed is still there.</source>
        <translation>Die Anmeldung braucht das Internet. Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Enter the code of your two-step sign-in</source>
        <translation>Geben Sie den Code Ihrer Anmeldung in zwei Schritten ein</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>Ihre Authentifizierungs-App zeigt ihn an.</translation>
    </message>
    <message>
        <source>Sign in to the account of your device</source>
        <translation>Melden Sie sich beim Konto Ihres Geräts an</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The cloud has to learn the repaired key.</source>
        <translation>Die Cloud muss den reparierten Schlüssel erfahren.</translation>
    </message>
    <message>
        <source>The device is added to this account.</source>
        <translation>Das Gerät wird diesem Konto hinzugefügt.</translation>
    </message>
    <message>
        <source>Device OS comes from there, and it tells when the device is online.</source>
        <translation>Device OS kommt von dort, und dort ist zu erfahren, wann das Gerät online ist.</translation>
    </message>
    <message>
        <source>The account tells what the cloud knows of the device.</source>
        <translation>Das Konto sagt, was die Cloud über das Gerät weiß.</translation>
    </message>
    <message>
        <source>%1 Your password is sent to the cloud (%2) and nowhere else, and is not kept.</source>
        <comment>why the account is needed, an address</comment>
        <translation>%1 Ihr Passwort wird nur an die Cloud (%2) gesendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Once you have signed in again, the repair goes on where it stopped.</source>
        <translation>Sobald Sie sich wieder angemeldet haben, geht die Reparatur dort weiter, wo sie angehalten hat.</translation>
    </message>
    <message>
        <source>Stop safely</source>
        <translation>Sicher anhalten</translation>
    </message>
    <message>
        <source>This repair needs the account it began with</source>
        <translation>Diese Reparatur braucht das Konto, mit dem sie begann</translation>
    </message>
    <message>
        <source>It began with %1. %2 is another account, which may have other devices.</source>
        <comment>an account, another one</comment>
        <translation>Sie begann mit %1. %2 ist ein anderes Konto, das andere Geräte haben kann.</translation>
    </message>
    <message>
        <source>Your sign-in has run out</source>
        <translation>Ihre Anmeldung ist abgelaufen</translation>
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
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anschließen</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>rescue::ui::StartFailurePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::TapPanel</name>
    <message>
        <source>Tap along with the lamp</source>
        <translation>Mit der Lampe mittippen</translation>
    </message>
    <message>
        <source>A second opinion about the rhythm</source>
        <translation>Eine zweite Meinung zum Rhythmus</translation>
    </message>
    <message>
        <source>Tap each time it lights</source>
        <translation>Bei jedem Aufleuchten tippen</translation>
    </message>
    <message>
        <source>By the space bar, or with the mouse</source>
        <translation>Mit der Leertaste oder mit der Maus</translation>
    </message>
</context>
<context>
    <name>rescue::ui::TimeLeftLabel</name>
    <message>
        <source>About %1 left</source>
        <comment>a duration</comment>
        <translation>Noch etwa %1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::TryPage</name>
    <message>
        <source>Tell it the hotspot…</source>
        <translation>Hotspot eintragen…</translation>
    </message>
    <message>
        <source>Enters the name and password of the hotspot into the device</source>
        <translation>Trägt Namen und Passwort des Hotspots im Gerät ein</translation>
    </message>
    <message>
        <source>Try your %1 with a phone&apos;s hotspot</source>
        <translation>Testen Sie Ihren %1 mit dem Hotspot eines Telefons</translation>
    </message>
    <message>
        <source>Another network shows whether yours or the device is at fault.</source>
        <translation>Ein anderes Netz zeigt, ob es an Ihrem Netz oder am Gerät liegt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Turn the hotspot of a phone on, set to 2.4 GHz (&quot;maximise compatibility&quot;).</source>
        <translation>Schalten Sie den Hotspot eines Telefons ein, eingestellt auf 2,4 GHz („Kompatibilität maximieren“).</translation>
    </message>
    <message>
        <source>Give it a short name and a password of letters and digits.</source>
        <translation>Geben Sie ihm einen kurzen Namen und ein Passwort aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Enter both into the device.</source>
        <translation>Tragen Sie beides im Gerät ein.</translation>
    </message>
    <message>
        <source>Keep the phone beside it, and watch the lamp for two minutes.</source>
        <translation>Lassen Sie das Telefon daneben, und beobachten Sie die Lampe zwei Minuten lang.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Breathing cyan there: your network or its router is at fault.</source>
        <translation>Dort cyan pulsierend: Es liegt an Ihrem Netz oder seinem Router.</translation>
    </message>
    <message>
        <source>The same as before: the device is at fault.</source>
        <translation>Dasselbe wie vorher: Es liegt am Gerät.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>The device keeps the hotspot beside your Wi-Fi. It stores up to five networks, and the oldest one goes.</source>
        <translation>Das Gerät behält den Hotspot neben Ihrem WLAN. Es speichert bis zu fünf Netze, und das älteste fällt weg.</translation>
    </message>
    <message>
        <source>What it sends counts towards the data of the phone; that is very little.</source>
        <translation>Was es sendet, zählt zum Datenverbrauch des Telefons; das ist sehr wenig.</translation>
    </message>
    <message>
        <source>Start your %1 in safe mode</source>
        <translation>Starten Sie Ihren %1 im abgesicherten Modus</translation>
    </message>
    <message>
        <source>In safe mode it runs without the program on it. That shows whether the program is at fault.</source>
        <translation>Im abgesicherten Modus läuft das Gerät ohne das Programm darauf. Das zeigt, ob es am Programm liegt.</translation>
    </message>
    <message>
        <source>Hold the second button (SETUP or MODE).</source>
        <translation>Halten Sie die zweite Taste (SETUP oder MODE) gedrückt.</translation>
    </message>
    <message>
        <source>Tap RESET once.</source>
        <translation>Drücken Sie einmal kurz RESET.</translation>
    </message>
    <message>
        <source>Let go when the lamp blinks magenta, before it turns yellow.</source>
        <translation>Lassen Sie los, wenn die Lampe magenta blinkt, bevor sie gelb wird.</translation>
    </message>
    <message>
        <source>Watch the lamp for one minute.</source>
        <translation>Beobachten Sie die Lampe eine Minute lang.</translation>
    </message>
    <message>
        <source>Breathing magenta: all but the program is well.</source>
        <translation>Magenta pulsierend: Alles außer dem Programm ist in Ordnung.</translation>
    </message>
    <message>
        <source>Anything else: the fault is not in the program.</source>
        <translation>Etwas anderes: Der Fehler liegt nicht im Programm.</translation>
    </message>
    <message>
        <source>Nothing. RESET starts the program again.</source>
        <translation>Nichts. RESET startet das Programm wieder.</translation>
    </message>
    <message>
        <source>While it is in safe mode, the device may install updates of its own.</source>
        <translation>Im abgesicherten Modus installiert das Gerät vielleicht von sich aus Updates.</translation>
    </message>
    <message>
        <source>I have tried it</source>
        <translation>Ich habe es versucht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UnderstandPage</name>
    <message>
        <source>Will stay</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Show me what was found before anything is written</source>
        <translation>Vor dem Schreiben zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Device: %1, %2</source>
        <comment>a model, its id</comment>
        <translation>Gerät: %1, %2</translation>
    </message>
    <message>
        <source>id unknown</source>
        <translation>Kennung unbekannt</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>repair plan</source>
        <translation>Reparaturplan</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saves what this repair does as a page to print</source>
        <translation>Speichert als Seite zum Drucken, was diese Reparatur tut</translation>
    </message>
    <message>
        <source>Print this plan…</source>
        <translation>Diesen Plan drucken…</translation>
    </message>
    <message>
        <source>Wi-Fi: %1</source>
        <translation>WLAN: %1</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Will change, where needed</source>
        <translation>Ändert sich, wo nötig</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UndoPage</name>
    <message>
        <source>%1, %2</source>
        <comment>a model, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Will stay</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This repair cannot be undone</source>
        <translation>Diese Reparatur lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Connect the %1 that gets its old keys back</source>
        <comment>a model</comment>
        <translation>Schließen Sie den %1 an, der seine alten Schlüssel zurückbekommt</translation>
    </message>
    <message>
        <source>It is the one with the id below. This page answers at once when it is seen.</source>
        <translation>Es ist der mit der Kennung unten. Diese Seite antwortet sofort, wenn er erkannt wird.</translation>
    </message>
    <message>
        <source>Put the old keys back</source>
        <translation>Alte Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Another device is connected; it stays untouched. The right one has the id below.</source>
        <translation>Ein anderes Gerät ist angeschlossen; es bleibt unangetastet. Das richtige hat die Kennung unten.</translation>
    </message>
    <message>
        <source>Your %1 is there, but cannot be opened</source>
        <comment>a model</comment>
        <translation>Ihr %1 ist da, lässt sich aber nicht öffnen</translation>
    </message>
    <message>
        <source>Look at the connection</source>
        <translation>Verbindung ansehen</translation>
    </message>
    <message>
        <source>Shall your %1 get its old keys back?</source>
        <comment>a model</comment>
        <translation>Soll Ihr %1 seine alten Schlüssel zurückbekommen?</translation>
    </message>
    <message>
        <source>It will hold what it held before this repair, with its old fault. What it holds now is saved first.</source>
        <translation>Er enthält dann, was er vor dieser Reparatur enthielt, auch die alte Störung. Was er jetzt enthält, wird zuerst gesichert.</translation>
    </message>
    <message>
        <source>The saved copy of its old keys cannot be used.</source>
        <translation>Die gesicherte Kopie der alten Schlüssel ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed. What the device holds now stays.</source>
        <translation>Die Datei ist beschädigt oder wurde verändert. Was das Gerät jetzt enthält, bleibt.</translation>
    </message>
    <message>
        <source>Connect the %1 that gets its earlier software back</source>
        <comment>a model</comment>
        <translation>Schließen Sie den %1 an, der seine frühere Software zurückbekommt</translation>
    </message>
    <message>
        <source>Put the software back</source>
        <translation>Software wiederherstellen</translation>
    </message>
    <message>
        <source>Shall your %1 get its earlier software back?</source>
        <comment>a model</comment>
        <translation>Soll Ihr %1 seine frühere Software zurückbekommen?</translation>
    </message>
    <message>
        <source>Connect the %1 that gets its earlier Wi-Fi settings back</source>
        <comment>a model</comment>
        <translation>Schließen Sie den %1 an, der seine früheren WLAN-Einstellungen zurückbekommt</translation>
    </message>
    <message>
        <source>Shall your %1 get its earlier Wi-Fi settings back?</source>
        <comment>a model</comment>
        <translation>Soll Ihr %1 seine früheren WLAN-Einstellungen zurückbekommen?</translation>
    </message>
    <message>
        <source>Put the settings back</source>
        <translation>Einstellungen zurückschreiben</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UpdateNotice</name>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Says no more about this version.</source>
        <translation>Weist auf diese Version nicht mehr hin.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Photon Rescue %1 is there. This is %2.</source>
        <comment>version numbers</comment>
        <translation>Photon Rescue %1 ist da. Dies ist %2.</translation>
    </message>
    <message>
        <source>New in %1</source>
        <comment>a version number</comment>
        <translation>Neu in %1</translation>
    </message>
</context>
<context>
    <name>rescue::ui::UpdateQuestion</name>
    <message>
        <source>May Photon Rescue look once a day whether there is a newer version?</source>
        <translation>Darf Photon Rescue einmal am Tag nachsehen, ob es eine neuere Version gibt?</translation>
    </message>
    <message>
        <source>It asks %1 for one small file. Nothing about you, your devices or this computer is sent, and no newer version is downloaded. You can change this under About.</source>
        <comment>a web server</comment>
        <translation>Es fragt %1 nach einer kleinen Datei. Nichts über Sie, Ihre Geräte oder diesen Computer wird gesendet, und eine neuere Version wird nicht heruntergeladen. Sie können das unter „Über“ ändern.</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Einmal am Tag nachsehen</translation>
    </message>
    <message>
        <source>Never look</source>
        <translation>Nie nachsehen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WaitPanel</name>
    <message>
        <source>Usually about %1.</source>
        <comment>a duration</comment>
        <translation>Meist etwa %1.</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WatchPage</name>
    <message>
        <source>Tap RESET on the device now: the minute starts by itself.</source>
        <translation>Drücken Sie jetzt am Gerät kurz RESET: Die Minute beginnt von selbst.</translation>
    </message>
    <message>
        <source>Tap RESET on the device, then start the minute.</source>
        <translation>Drücken Sie am Gerät kurz RESET, und starten Sie dann die Minute.</translation>
    </message>
    <message>
        <source>Watch the lamp. As soon as you see a flash, say which.</source>
        <translation>Beobachten Sie die Lampe. Sobald Sie ein Blinkzeichen sehen, sagen Sie, welches.</translation>
    </message>
    <message>
        <source>The minute is over. What did you see?</source>
        <translation>Die Minute ist um. Was haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Tap RESET and watch the lamp for one minute</source>
        <translation>Drücken Sie kurz RESET, und beobachten Sie die Lampe eine Minute</translation>
    </message>
    <message>
        <source>Look for a short flash of red, orange or yellow.</source>
        <translation>Achten Sie auf ein kurzes Blinkzeichen in Rot, Orange oder Gelb.</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>Minute starten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WifiForm</name>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Name des WLANs</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <comment>to a Wi-Fi of a company or school</comment>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Outer identity (may stay empty)</source>
        <comment>of an enterprise Wi-Fi sign-in</comment>
        <translation>Äußere Identität (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Use the password that this computer knows</source>
        <translation>Das Passwort verwenden, das dieser Computer kennt</translation>
    </message>
    <message>
        <source>The system of this computer may ask whether this program may have it.</source>
        <translation>Das System dieses Computers fragt vielleicht, ob dieses Programm es haben darf.</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Zertifikat wählen…</translation>
    </message>
    <message>
        <source>Choose private key…</source>
        <translation>Privaten Schlüssel wählen…</translation>
    </message>
    <message>
        <source>User name and password (PEAP)</source>
        <translation>Benutzername und Passwort (PEAP)</translation>
    </message>
    <message>
        <source>Certificate (EAP-TLS)</source>
        <translation>Zertifikat (EAP-TLS)</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>PEM files (%1)</source>
        <comment>in a file dialog</comment>
        <translation>PEM-Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>in a file dialog</comment>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>rescue::ui::WifiPage</name>
    <message>
        <source>Use this Wi-Fi</source>
        <translation>Dieses WLAN nutzen</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <comment>a Wi-Fi without password</comment>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>%1 (%2, open)</source>
        <comment>a Wi-Fi: name, signal</comment>
        <translation>%1 (%2, offen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Wi-Fi: name, signal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another Wi-Fi…</source>
        <comment>last row of a list of networks</comment>
        <translation>Anderes WLAN…</translation>
    </message>
    <message>
        <source>Looking for networks. This takes up to ten seconds.</source>
        <translation>Netze werden gesucht. Das dauert bis zu zehn Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s) on 5 GHz are not shown: the radio of this device has 2.4 GHz only.</source>
        <translation>
            <numerusform>%n Netz auf 5 GHz wird nicht angezeigt: Der Funk dieses Geräts hat nur 2,4 GHz.</numerusform>
            <numerusform>%n Netze auf 5 GHz werden nicht angezeigt: Der Funk dieses Geräts hat nur 2,4 GHz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the device hears at its place.</source>
        <translation>Das hört das Gerät an seinem Platz.</translation>
    </message>
    <message>
        <source>This is what the computer hears. The device has a smaller antenna and may hear less.</source>
        <translation>Das hört der Computer. Das Gerät hat eine kleinere Antenne und hört vielleicht weniger.</translation>
    </message>
    <message>
        <source>Neither the device nor this computer can list networks. Type the name as your router has it.</source>
        <translation>Weder das Gerät noch dieser Computer kann Netze auflisten. Geben Sie den Namen so ein, wie er in Ihrem Router steht.</translation>
    </message>
    <message>
        <source>Which Wi-Fi shall your %1 use?</source>
        <translation>Welches WLAN soll Ihr %1 verwenden?</translation>
    </message>
    <message>
        <source>It needs a Wi-Fi on 2.4 GHz: its radio has no 5 GHz. The password goes to the device over the cable and is not kept.</source>
        <translation>Das Gerät braucht ein WLAN mit 2,4 GHz: Sein Funk hat keine 5 GHz. Das Passwort geht über das Kabel an das Gerät und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>This computer did not give a password for this Wi-Fi</source>
        <translation>Dieser Computer hat kein Passwort für dieses WLAN herausgegeben</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Geben Sie es ein.</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Leave the repair?</source>
        <translation>Die Reparatur verlassen?</translation>
    </message>
    <message>
        <source>It ends at the next safe point. What was saved stays saved.</source>
        <translation>Sie endet am nächsten sicheren Punkt. Was gesichert wurde, bleibt gesichert.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go on repairing</source>
        <translation>Weiter reparieren</translation>
    </message>
    <message>
        <source>The log is shown.</source>
        <translation>Das Protokoll wird gezeigt.</translation>
    </message>
</context>
</TS>
