interface Room {
  left: number;
  underWay: number;
  uploads: number;
}

/** An upload that comes in. */
export interface Arriving {
  /** Whether there is room for so much more. */
  has(bytes: number): boolean;
  /** Takes what has come. @returns false where it is too much: then the upload has given back all that it took */
  take(bytes: number): boolean;
  /** @param kept whether it counts as sent from now on */
  end(kept: boolean): void;
}

/** What people may still send within the day while uploads of theirs come in to this process, so that many at once fill no disk before they are refused. */
export class DailyRooms {
  private readonly rooms = new Map<string, Room>();

  /** @param left bytes, by what has come whole */
  begin(personId: string, left: number): Arriving {
    const room = this.rooms.get(personId) ?? { left, underWay: 0, uploads: 0 };
    this.rooms.set(personId, room);
    room.left = left - room.underWay;
    room.uploads++;
    let taken = 0;
    let ended = false;
    const end = (kept: boolean) => {
      if (ended) return;
      ended = true;
      room.underWay -= taken;
      if (!kept) room.left += taken;
      room.uploads--;
      if (room.uploads === 0) this.rooms.delete(personId);
    };
    const take = (bytes: number) => {
      taken += bytes;
      room.underWay += bytes;
      room.left -= bytes;
      if (room.left < 0) end(false);
      return !ended;
    };
    return { has: (bytes) => bytes <= room.left, take, end };
  }
}
