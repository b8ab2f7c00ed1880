<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ButtonText</name>
    <message numerus="yes">
        <source>Do not hold %1 for more than %n seconds: a stored program could take the place of yours.</source>
        <translation>
            <numerusform>Do not hold %1 for more than one second: a stored program could take the place of yours.</numerusform>
            <numerusform>Do not hold %1 for more than %n seconds: a stored program could take the place of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: the device then forgets its network settings.</source>
        <translation>
            <numerusform>Do not hold %1 for one second: the device then forgets its network settings.</numerusform>
            <numerusform>Do not hold %1 for %n seconds: the device then forgets its network settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: newer devices then forget their Wi-Fi.</source>
        <translation>
            <numerusform>Do not hold %1 for one second: newer devices then forget their Wi-Fi.</numerusform>
            <numerusform>Do not hold %1 for %n seconds: newer devices then forget their Wi-Fi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not hold %1 for %n seconds: the device then forgets its settings.</source>
        <translation>
            <numerusform>Do not hold %1 for one second: the device then forgets its settings.</numerusform>
            <numerusform>Do not hold %1 for %n seconds: the device then forgets its settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message numerus="yes">
        <source>Between two SOS the lamp flashes %n times.</source>
        <translation>
            <numerusform>Between two SOS the lamp flashes once.</numerusform>
            <numerusform>Between two SOS the lamp flashes %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes were spent on it.</source>
        <translation>
            <numerusform>One minute was spent on it.</numerusform>
            <numerusform>%n minutes were spent on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts changed nothing.</source>
        <translation>
            <numerusform>One attempt changed nothing.</numerusform>
            <numerusform>%n attempts changed nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickText</name>
    <message numerus="yes">
        <source>fades in and out, %n s from bright to bright</source>
        <translation>
            <numerusform>fades in and out, %n s from bright to bright</numerusform>
            <numerusform>fades in and out, %n s from bright to bright</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lit half the time, %n times a second</source>
        <translation>
            <numerusform>lit half the time, once a second</numerusform>
            <numerusform>lit half the time, %n times a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
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
</context>
<context>
    <name>rescue::ui::CountdownRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>One second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rescue::ui::WifiPage</name>
    <message numerus="yes">
        <source>%n network(s) on 5 GHz are not shown: the radio of this device has 2.4 GHz only.</source>
        <translation>
            <numerusform>%n network on 5 GHz is not shown: the radio of this device has 2.4 GHz only.</numerusform>
            <numerusform>%n networks on 5 GHz are not shown: the radio of this device has 2.4 GHz only.</numerusform>
        </translation>
    </message>
</context>
</TS>
