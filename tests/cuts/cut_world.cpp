// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/cut_world.h"

#include <functional>

namespace rescue::cuts {

using practice::VirtualPhoton;

namespace {

constexpr std::uint32_t flashStart = 0x08000000, flashSize = 0x100000;
/// How long a cloud is waited for that will not answer.
constexpr Milliseconds silentCloud{400};

constexpr std::uint8_t dfuOut = 0x21;
constexpr std::uint8_t dnload = 1, getStatus = 3;
constexpr std::uint16_t firstDataBlock = 2;
constexpr std::uint8_t eraseCommand = 0x41;

std::uint32_t shapeOf(const ControlSetup& setup)
{
    return std::uint32_t{setup.requestType} << 24 | std::uint32_t{setup.request} << 16 |
           std::uint32_t{setup.length};
}

Bytes flipped(ByteView bytes)
{
    Bytes other(bytes.begin(), bytes.end());
    if (!other.empty())
        other[other.size() / 2] ^= 0x10;
    return other;
}

Bytes half(ByteView bytes)
{
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2)};
}

void restart(VirtualPhoton& photon)
{
    photon.setResetButton(true);
    photon.setResetButton(false);
}

} // namespace

// ---- USB

class CutWorld::Transport : public UsbTransport {
public:
    Transport(CutWorld& world, std::unique_ptr<UsbTransport> inner)
        : m_cuts(world), m_photon(world.m_world.photon()), m_inner(std::move(inner))
    {
    }

    Bytes configurationDescriptor() override { return m_inner->configurationDescriptor(); }
    void claimInterface(std::uint8_t interface) override { m_inner->claimInterface(interface); }
    QString stringDescriptor(std::uint8_t index) override
    {
        const ControlSetup setup{0x80, 6, static_cast<std::uint16_t>(0x300 | index), 0x409, 255};
        const Bytes text =
            carry(setup, {}, [&](ByteView) { return toBytes(m_inner->stringDescriptor(index).toUtf8()); });
        return QString::fromUtf8(toQByteArray(text));
    }
    void selectAlternate(std::uint8_t interface, std::uint8_t alternate) override
    {
        const ControlSetup setup{0x01, 11, alternate, interface, 0};
        carry(setup, {}, [&](ByteView) {
            m_inner->selectAlternate(interface, alternate);
            return Bytes();
        });
    }
    Bytes controlIn(const ControlSetup& setup, Milliseconds timeout) override
    {
        return carry(setup, {}, [&](ByteView) { return m_inner->controlIn(setup, timeout); });
    }
    void controlOut(const ControlSetup& setup, ByteView data, Milliseconds timeout) override
    {
        carry(setup, data, [&](ByteView bytes) {
            m_inner->controlOut(setup, bytes, timeout);
            return Bytes();
        });
    }

private:
    using Pass = std::function<Bytes(ByteView)>;

    Message messageOf(const ControlSetup& setup, ByteView data)
    {
        Message message;
        message.in = (setup.requestType & 0x80) != 0;
        message.length = setup.length;
        message.shape = shapeOf(setup);
        const bool toDfu = setup.requestType == dfuOut && setup.request == dnload;
        // The work of a block or an erase is done in the first GETSTATUS behind it.
        message.work = m_workFollows && message.in && setup.request == getStatus;
        if (toDfu)
            m_workFollows =
                setup.value >= firstDataBlock ? !data.empty() : !data.empty() && data[0] == eraseCommand;
        else if (message.work)
            m_workFollows = false;
        return message;
    }

    Bytes carry(const ControlSetup& setup, ByteView data, const Pass& pass)
    {
        const Message message = messageOf(setup, data);
        const auto cut = m_cuts.next(Where::Usb, message);
        if (m_cuts.hangs())
            throw Failure(FailureCode::DeviceSlow, {requestText(setup)});
        return cut ? carryCut(*cut, message, setup, data, pass) : pass(data);
    }

    Bytes carryCut(const Cut& cut, const Message& message, const ControlSetup& setup, ByteView data,
                   const Pass& pass)
    {
        const QStringList what{requestText(setup)};
        switch (cut.kind) {
        case Kind::Unplug:
            m_photon.unplug();
            throw Failure(FailureCode::DeviceGone, what);
        case Kind::UnplugAfter:
            doneUnheard(data, pass);
            m_photon.unplug();
            throw Failure(FailureCode::DeviceGone, what);
        case Kind::Reset:
            restart(m_photon);
            throw Failure(FailureCode::DeviceGone, what);
        case Kind::Stall:
            throw Failure(FailureCode::DeviceStalled, what);
        case Kind::Hang:
            m_cuts.m_hanging = enumeration();
            throw Failure(FailureCode::DeviceSlow, what);
        case Kind::SlowAnswer:
            doneUnheard(data, pass);
            throw Failure(FailureCode::DeviceSlow, what);
        case Kind::PowerLoss:
            m_photon.control(setup, data);
            m_photon.unplugInWork(cut.share);
            throw Failure(FailureCode::DeviceGone, what);
        case Kind::Dropped:
            return message.work ? withoutWork(data, pass) : Bytes();
        case Kind::FlippedByte:
            return message.in ? flipped(pass(data)) : pass(flipped(data));
        case Kind::ShortRead:
            return half(pass(data));
        case Kind::Cancel:
            m_cuts.m_stop.request_stop();
            return pass(data);
        default:
            return pass(data);
        }
    }

    static void doneUnheard(ByteView data, const Pass& pass)
    {
        try {
            pass(data);
        } catch (const Failure&) { // nobody hears that either
        }
    }

    /// The device goes through all the motions, and its flash holds what it held.
    Bytes withoutWork(ByteView data, const Pass& pass)
    {
        const Bytes before = m_photon.readFlash(flashStart, flashSize);
        Bytes reply = pass(data);
        m_photon.writeFlash(flashStart, before);
        return reply;
    }

    int enumeration() const
    {
        const auto now = m_photon.attached();
        return now ? now->enumeration : 0;
    }

    CutWorld& m_cuts;
    VirtualPhoton& m_photon;
    std::unique_ptr<UsbTransport> m_inner;
    bool m_workFollows = false;
};

class CutWorld::Usb : public test::BusAround {
public:
    explicit Usb(CutWorld& world) : BusAround(world.m_world.usb()), m_cuts(world) {}
    std::unique_ptr<UsbTransport> open(const UsbDevice& device) override
    {
        return std::make_unique<Transport>(m_cuts, BusAround::open(device));
    }
    bool waitForChange(std::uint64_t seen, const WaitLimit& limit) override
    {
        if (m_cuts.m_fell)
            m_cuts.replug();
        return BusAround::waitForChange(seen, limit);
    }

private:
    CutWorld& m_cuts;
};

// ---- serial

class CutWorld::Line : public SerialLine {
public:
    Line(CutWorld& world, std::unique_ptr<SerialLine> inner) : m_cuts(world), m_inner(std::move(inner)) {}

    void write(ByteView bytes) override
    {
        const auto cut = m_cuts.next(Where::Serial, {false, bytes.size(), false, 1});
        if (!cut)
            return m_inner->write(bytes);
        switch (cut->kind) {
        case Kind::Unplug:
        case Kind::Reset:
            break;
        case Kind::Hang:
            return; // lost on the way
        default:
            m_inner->write(bytes);
        }
        end(*cut);
    }

    Bytes read(const WaitLimit& limit) override
    {
        Bytes heard = m_inner->read(limit);
        if (heard.empty())
            return heard;
        const auto cut = m_cuts.next(Where::Serial, {true, heard.size(), false, 2});
        if (!cut)
            return heard;
        switch (cut->kind) {
        case Kind::Hang:
            return {};
        case Kind::FlippedByte:
            return flipped(heard);
        case Kind::ShortRead:
            return half(heard);
        case Kind::Twice: {
            Bytes twice = heard;
            twice.insert(twice.end(), heard.begin(), heard.end());
            return twice;
        }
        default:
            end(*cut);
            return heard;
        }
    }

private:
    void end(const Cut& cut)
    {
        VirtualPhoton& photon = m_cuts.m_world.photon();
        if (cut.kind == Kind::Cancel) {
            m_cuts.m_stop.request_stop();
            return;
        }
        if (cut.kind == Kind::Reset)
            restart(photon);
        else
            photon.unplug();
        throw Failure(FailureCode::DeviceGone);
    }

    CutWorld& m_cuts;
    std::unique_ptr<SerialLine> m_inner;
};

class CutWorld::Serial : public SerialBus {
public:
    explicit Serial(CutWorld& world) : m_cuts(world) {}
    std::vector<SerialPort> list() override { return m_cuts.m_world.serial().list(); }
    std::unique_ptr<SerialLine> open(const SerialPort& port, int baud) override
    {
        const auto cut = m_cuts.next(Where::Serial, {false, 0, false, static_cast<std::uint32_t>(baud)});
        VirtualPhoton& photon = m_cuts.m_world.photon();
        if (cut && cut->kind == Kind::Unplug) {
            photon.unplug();
            throw Failure(FailureCode::DeviceGone, {port.name});
        }
        auto line = m_cuts.m_world.serial().open(port, baud);
        if (cut && cut->kind == Kind::Cancel)
            m_cuts.m_stop.request_stop();
        else if (cut && cut->kind == Kind::UnplugAfter)
            photon.unplug();
        else if (cut && cut->kind == Kind::Reset)
            restart(photon);
        return std::make_unique<Line>(m_cuts, std::move(line));
    }

private:
    CutWorld& m_cuts;
};

// ---- the world

CutWorld::CutWorld(practice::PracticeWorld& world)
    : WorldAround(world), m_world(world), m_http(world.virtualCloud().api()),
      m_usb(std::make_unique<Usb>(*this)), m_serial(std::make_unique<Serial>(*this))
{
}

CutWorld::~CutWorld() = default;

UsbBus& CutWorld::usb()
{
    return *m_usb;
}

SerialBus& CutWorld::serial()
{
    return *m_serial;
}

CloudSettings CutWorld::cloud() const
{
    CloudSettings settings = m_world.cloud();
    settings.api = m_http.url();
    if (m_cut && (m_cut->kind == Kind::TimedOut || m_cut->kind == Kind::TimedOutAfter))
        settings.requestLimit = silentCloud;
    return settings;
}

void CutWorld::arm(const std::optional<Cut>& cut, std::stop_source stop)
{
    m_cut = cut;
    m_stop = std::move(stop);
    m_fell = false;
    m_hanging = 0;
    for (auto& messages : m_messages)
        messages.clear();
    m_http.arm(cut, [source = m_stop]() mutable { source.request_stop(); });
}

std::vector<Message> CutWorld::messages(Where where) const
{
    return where == Where::Http ? m_http.messages() : m_messages.at(static_cast<std::size_t>(where));
}

std::optional<Cut> CutWorld::next(Where where, const Message& message)
{
    auto& messages = m_messages.at(static_cast<std::size_t>(where));
    messages.push_back(message);
    if (!m_cut || m_cut->where != where || m_cut->index != static_cast<int>(messages.size()) - 1)
        return std::nullopt;
    m_fell = true;
    return m_cut;
}

bool CutWorld::hangs() const
{
    const auto now = m_world.photon().attached();
    return m_hanging != 0 && now && now->enumeration == m_hanging;
}

void CutWorld::replug()
{
    VirtualPhoton& photon = m_world.photon();
    if (hangs())
        photon.unplug();
    m_hanging = 0;
    photon.plug();
}

} // namespace rescue::cuts
